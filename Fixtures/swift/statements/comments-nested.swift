/* a /* b /* c */ d */ let x = 1 */ let y = 2
/**/ let z = 3 /***/ ; /*/ let w = 4 */ let v = 5 //*/
