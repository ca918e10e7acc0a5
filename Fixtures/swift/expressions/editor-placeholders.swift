let a = <#value#>, b = f(<#T##Int#>, c: <#T##() -> Void#>), d: <#Type#> = 1
