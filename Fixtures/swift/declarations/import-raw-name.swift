import `class`
import `a module`.Sub
