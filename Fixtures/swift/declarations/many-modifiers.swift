public override final class func a() {}
