html { head { title { "a" } }; body { for b in c { li(class: "d") { b.e; "f" } } ; "g" "h" } }
