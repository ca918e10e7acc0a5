#!/usr/bin/env swift -x "a"
print("b")
