for a in b { switch a { case 1: continue; case 2: fallthrough; default: break } }
