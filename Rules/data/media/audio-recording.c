// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *voice_recording;                      // expect: media/audio-recording
  char *call_recording;                       // expect: media/audio-recording
  char *audio_recording;                      // expect: media/audio-recording
  char *recorded_call;                        // expect: media/audio-recording
  char *recorded_audio;                       // expect: media/audio-recording
  char *voice_message;                        // expect: media/audio-recording
  char *voice_memo;                           // expect: media/audio-recording
  char *voice_note;                           // expect: media/audio-recording
  char *voicemail;                            // expect: media/audio-recording
  char *voice_mail;                           // expect: media/audio-recording
  char *call_transcript;                      // expect: media/audio-recording
  char *meeting_transcript;                   // expect: media/audio-recording
  char *voice_sample;                         // expect: media/audio-recording
  char *recording_url;                        // expect: media/audio-recording
};

struct swedish_record {
  char *ljudinspelning;                       // expect: media/audio-recording
  char *samtalsinspelning;                    // expect: media/audio-recording
  char *rostmeddelande;                       // expect: media/audio-recording
  char *rostinspelning;                       // expect: media/audio-recording
  char *inspelat_samtal;                      // expect: media/audio-recording
};

struct norwegian_record {
  char *lydopptak;                            // expect: media/audio-recording
  char *talemelding;                          // expect: media/audio-recording
  char *opptak_av_samtale;                    // expect: media/audio-recording
  char *samtaleopptak;                        // expect: media/audio-recording
  char *taleopptak;                           // expect: media/audio-recording
};

struct danish_record {
  char *lydoptagelse;                         // expect: media/audio-recording
  char *opkaldsoptagelse;                     // expect: media/audio-recording
  char *samtaleoptagelse;                     // expect: media/audio-recording
  char *talebesked;                           // expect: media/audio-recording
  char *taleoptagelse;                        // expect: media/audio-recording
};

struct finnish_record {
  char *aanitallenne;                         // expect: media/audio-recording
  char *aaniviesti;                           // expect: media/audio-recording
  char *puhelutallenne;                       // expect: media/audio-recording
  char *aanitys;                              // expect: media/audio-recording
};

struct german_record {
  char *sprachaufnahme;                       // expect: media/audio-recording
  char *tonaufnahme;                          // expect: media/audio-recording
  char *sprachnachricht;                      // expect: media/audio-recording
  char *anrufaufzeichnung;                    // expect: media/audio-recording
  char *gespraechsaufzeichnung;               // expect: media/audio-recording
};

struct anruf {
  char *aufzeichnung;                         // expect: media/audio-recording
  char *aufnahme;                             // expect: media/audio-recording
};

struct puhelu {
  char *tallenne;                             // expect: media/audio-recording
};

struct telefonsamtale {
  char *opptak;                               // expect: media/audio-recording
  char *optagelse;                            // expect: media/audio-recording
};

struct song {
  char *audio;
  char *recording;
};

struct voice_call {
  char *recording;  // expect: media/audio-recording
};
