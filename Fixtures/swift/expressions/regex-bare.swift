let a = /b+/, c = /d\/e/, f = /[x]/, j = k.l(/m n/), o = [/p/, /q/]
let r = /(?<h>i)/
