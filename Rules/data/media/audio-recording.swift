// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var voiceRecording: URL                     // expect: media/audio-recording
  var callRecording: URL                      // expect: media/audio-recording
  var audioRecording: URL                     // expect: media/audio-recording
  var recordedCall: URL                       // expect: media/audio-recording
  var recordedAudio: URL                      // expect: media/audio-recording
  var voiceMessage: URL                       // expect: media/audio-recording
  var voiceMemo: URL                          // expect: media/audio-recording
  var voiceNote: URL                          // expect: media/audio-recording
  var voicemail: URL                          // expect: media/audio-recording
  var voiceMail: URL                          // expect: media/audio-recording
  var callTranscript: URL                     // expect: media/audio-recording
  var meetingTranscript: URL                  // expect: media/audio-recording
  var voiceSample: URL                        // expect: media/audio-recording
  var recordingUrl: URL                       // expect: media/audio-recording
}

struct SwedishRecord {
  var ljudinspelning: URL                     // expect: media/audio-recording
  var samtalsinspelning: URL                  // expect: media/audio-recording
  var röstmeddelande: URL                     // expect: media/audio-recording
  var röstinspelning: URL                     // expect: media/audio-recording
  var inspelatSamtal: URL                     // expect: media/audio-recording
}

struct NorwegianRecord {
  var lydopptak: URL                          // expect: media/audio-recording
  var talemelding: URL                        // expect: media/audio-recording
  var opptakAvSamtale: URL                    // expect: media/audio-recording
  var samtaleopptak: String                   // expect: media/audio-recording
  var taleopptak: String                      // expect: media/audio-recording
}

struct DanishRecord {
  var lydoptagelse: URL                       // expect: media/audio-recording
  var opkaldsoptagelse: URL                   // expect: media/audio-recording
  var samtaleoptagelse: String                // expect: media/audio-recording
  var talebesked: String                      // expect: media/audio-recording
  var taleoptagelse: String                   // expect: media/audio-recording
}

struct FinnishRecord {
  var äänitallenne: URL                       // expect: media/audio-recording
  var ääniviesti: URL                         // expect: media/audio-recording
  var puhelutallenne: URL                     // expect: media/audio-recording
  var äänitys: String                         // expect: media/audio-recording
}

struct GermanRecord {
  var sprachaufnahme: URL                     // expect: media/audio-recording
  var tonaufnahme: URL                        // expect: media/audio-recording
  var sprachnachricht: URL                    // expect: media/audio-recording
  var anrufaufzeichnung: URL                  // expect: media/audio-recording
  var gesprächsaufzeichnung: String           // expect: media/audio-recording
}

struct Anruf {
  var aufzeichnung: String                    // expect: media/audio-recording
  var aufnahme: String                        // expect: media/audio-recording
}

struct Puhelu {
  var tallenne: String                        // expect: media/audio-recording
}

struct Telefonsamtale {
  var opptak: String                          // expect: media/audio-recording
  var optagelse: String                       // expect: media/audio-recording
}

struct PhoneCall {
  var recording: String                       // expect: media/audio-recording
  var transcript: String                      // expect: media/audio-recording
  var audio: String                           // expect: media/audio-recording
  var inspelning: String                      // expect: media/audio-recording
}

struct Song {
  var audio: URL
  var recording: Bool
  var isVoiceMessage: Bool
  var callRecordingEnabled: Bool
  var recordingButton: UIButton
}

func record() throws {
  let recorder = try AVAudioRecorder(url: url, settings: [:])  // expect: media/audio-recording
  let recognizer = SFSpeechRecognizer()  // expect: media/audio-recording
  let request = SFSpeechAudioBufferRecognitionRequest()  // expect: media/audio-recording
  let other = SFSpeechURLRecognitionRequest(url: url)  // expect: media/audio-recording
  let transcriber = SpeechTranscriber(locale: locale)  // expect: media/audio-recording
  let player = AVAudioPlayer()
}

func askThePlatform() {
  _ = DictationTranscriber()  // expect: media/audio-recording
}
