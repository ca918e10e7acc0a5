import struct Foundation.URL
import class UIKit.UIView
import enum A.B.C
import protocol P.Q
import func Glibc.puts
import var Darwin.errno
import let M.constant
import typealias N.T
