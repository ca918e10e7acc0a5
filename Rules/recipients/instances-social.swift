// Marked lines must be found, every other line must stay silent.
let search = "https://instances.social/api/1.0/instances/search"  // expect: instances-social
let site = "https://instances.social/list"  // mentioned: instances-social
let stranger = "https://myinstances.social/api/1.0"
