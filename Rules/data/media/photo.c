// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *avatar;                               // expect: media/photo
  char *avatar_url;                           // expect: media/photo
  char *avatar_image;                         // expect: media/photo
  char *profile_picture;                      // expect: media/photo
  char *profile_pic;                          // expect: media/photo
  char *profile_photo;                        // expect: media/photo
  char *profile_image;                        // expect: media/photo
  char *user_photo;                           // expect: media/photo
  char *portrait_photo;                       // expect: media/photo
  char *passport_photo;                       // expect: media/photo
  char *selfie;                               // expect: media/photo
  char *head_shot;                            // expect: media/photo
  char *face_photo;                           // expect: media/photo
  char *profile_image_url;                    // expect: media/photo
  char *profile_picture_url;                  // expect: media/photo
  char *photo_url;                            // expect: media/photo
};

struct swedish_record {
  char *profilbild;                           // expect: media/photo
  char *profilfoto;                           // expect: media/photo
  char *portrattbild;                         // expect: media/photo
  char *passfoto;                             // expect: media/photo
  char *profilbild_url;                       // expect: media/photo
};

struct norwegian_record {
  char *profilbilde;                          // expect: media/photo
  char *portrettbilde;                        // expect: media/photo
  char *passbilde;                            // expect: media/photo
  char *ansiktsbilde;                         // expect: media/photo
  char *profilbilde_url;                      // expect: media/photo
};

struct danish_record {
  char *profilbillede;                        // expect: media/photo
  char *portraetbillede;                      // expect: media/photo
  char *pasfoto;                              // expect: media/photo
  char *ansigtsbillede;                       // expect: media/photo
  char *profilbillede_url;                    // expect: media/photo
};

struct finnish_record {
  char *profiilikuva;                         // expect: media/photo
  char *kasvokuva;                            // expect: media/photo
  char *passikuva;                            // expect: media/photo
  char *henkilokuva;                          // expect: media/photo
  char *valokuva;                             // expect: media/photo
  char *profiilikuva_url;                     // expect: media/photo
};

struct german_record {
  char *profilbild_url;                       // expect: media/photo
  char *passbild;                             // expect: media/photo
  char *profilbild;                           // expect: media/photo
  char *profilfoto;                           // expect: media/photo
  char *passfoto;                             // expect: media/photo
  char *portraetfoto;                         // expect: media/photo
  char *lichtbild;                            // expect: media/photo
};

struct asiakas {
  char *kuva;                                 // expect: media/photo
};

struct kunde {
  char *bilde;                                // expect: media/photo
  char *foto;                                 // expect: media/photo
  char *billede;                              // expect: media/photo
  char *bild;                                 // expect: media/photo
};

struct user {
  char *avatar;  // expect: media/photo
  unsigned char *photo;  // expect: media/photo
};

struct disk {
  char *image;
  char *image_url;
  int avatar_size;
};

struct icelandic_register {
  char *profilmynd;                           // expect: media/photo
  char *andlitsmynd;                          // expect: media/photo
};
