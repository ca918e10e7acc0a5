// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *trade_union;                          // expect: special/union-membership
  char *trade_union_membership;               // expect: special/union-membership
  char *union_membership;                     // expect: special/union-membership
  char *union_dues;                           // expect: special/union-membership
  char *labor_union;                          // expect: special/union-membership
  char *labour_union;                         // expect: special/union-membership
  char *union_member_number;                  // expect: special/union-membership
};

struct swedish_record {
  char *fackforbund;                          // expect: special/union-membership
  char *fackforening;                         // expect: special/union-membership
  char *fackmedlemskap;                       // expect: special/union-membership
  char *facktillhorighet;                     // expect: special/union-membership
  char *fackavgift;                           // expect: special/union-membership
  char *facklig_tillhorighet;                 // expect: special/union-membership
};

struct norwegian_record {
  char *fagforening;                          // expect: special/union-membership
  char *fagforeningskontingent;               // expect: special/union-membership
  char *fagforeningsmedlemskap;               // expect: special/union-membership
  char *fagforbund;                           // expect: special/union-membership
  char *fagforeningstrekk;                    // expect: special/union-membership
};

struct danish_record {
  char *fagforbund;                           // expect: special/union-membership
  char *fagforening;                          // expect: special/union-membership
  char *fagforeningskontingent;               // expect: special/union-membership
  char *fagforeningsmedlemskab;               // expect: special/union-membership
};

struct finnish_record {
  char *ammattiliitto;                        // expect: special/union-membership
  char *ammattiliiton_jasenyys;               // expect: special/union-membership
  char *ay_jasenmaksu;                        // expect: special/union-membership
  char *ammattiyhdistys;                      // expect: special/union-membership
  char *ay_jasenyys;                          // expect: special/union-membership
};

struct german_record {
  char *gewerkschaft;                         // expect: special/union-membership
  char *gewerkschaftszugehorigkeit;           // expect: special/union-membership
  char *gewerkschaftsbeitrag;                 // expect: special/union-membership
  char *gewerkschaftszugehoerigkeit;          // expect: special/union-membership
  char *gewerkschaftsmitgliedschaft;          // expect: special/union-membership
};

union either {
  int left;
  int union_size;
};

struct icelandic_register {
  char *stettarfelag;                         // expect: special/union-membership
  char *verkalydsfelag;                       // expect: special/union-membership
  char *stettarfelagsgjald;                   // expect: special/union-membership
};
