#include <stdio.h>
#include "line.h"

void put_line(const char *text) { puts(text); }

void store(const char *text) {}
