;;; let a = 1;; let b = 2; ; func f() { ; ; g(); }
struct S { ; var x = 1; ; }
