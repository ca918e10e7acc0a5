var a: Int { get { 1 } set(`in`) { use(`in`) } }
