import func M.+
import func M.==
