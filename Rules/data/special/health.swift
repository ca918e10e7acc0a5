// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var healthData: String                      // expect: special/health
  var healthRecord: String                    // expect: special/health
  var healthCondition: String                 // expect: special/health
  var medicalRecord: String                   // expect: special/health
  var medicalRecordNumber: String             // expect: special/health
  var medicalHistory: String                  // expect: special/health
  var medicalCondition: String                // expect: special/health
  var diagnosis: String                       // expect: special/health
  var medication: String                      // expect: special/health
  var prescription: String                    // expect: special/health
  var allergy: String                         // expect: special/health
  var bloodType: String                       // expect: special/health
  var bloodGroup: String                      // expect: special/health
  var bloodPressure: String                   // expect: special/health
  var bloodGlucose: String                    // expect: special/health
  var bloodSugar: String                      // expect: special/health
  var heartRate: String                       // expect: special/health
  var restingHeartRate: String                // expect: special/health
  var bodyMassIndex: String                   // expect: special/health
  var bmi: String                             // expect: special/health
  var bodyWeight: String                      // expect: special/health
  var bodyTemperature: String                 // expect: special/health
  var bodyFat: String                         // expect: special/health
  var sleepAnalysis: String                   // expect: special/health
  var menstrualCycle: String                  // expect: special/health
  var pregnancy: String                       // expect: special/health
  var disability: String                      // expect: special/health
  var symptom: String                         // expect: special/health
  var vaccination: String                     // expect: special/health
  var sickLeave: String                       // expect: special/health
  var sickDays: String                        // expect: special/health
  var mentalHealth: String                    // expect: special/health
  var insulinDose: String                     // expect: special/health
  var patientRecord: String                   // expect: special/health
  var stepCount: String                       // expect: special/health
  var treatmentPlan: String                   // expect: special/health
  var nhsNumber: String                       // expect: special/health
}

struct SwedishRecord {
  var sjukdom: String                         // expect: special/health
  var diagnos: String                         // expect: special/health
  var diagnoser: String                       // expect: special/health
  var allergi: String                         // expect: special/health
  var allergier: String                       // expect: special/health
  var läkemedel: String                       // expect: special/health
  var blodtryck: String                       // expect: special/health
  var blodgrupp: String                       // expect: special/health
  var blodsocker: String                      // expect: special/health
  var sjukfrånvaro: String                    // expect: special/health
  var sjukskrivning: String                   // expect: special/health
  var sjukdagar: String                       // expect: special/health
  var funktionsnedsättning: String            // expect: special/health
  var graviditet: String                      // expect: special/health
  var hälsodata: String                       // expect: special/health
  var hälsodeklaration: String                // expect: special/health
  var patientjournal: String                  // expect: special/health
  var symtom: String                          // expect: special/health
  var hjärtfrekvens: String                   // expect: special/health
}

struct NorwegianRecord {
  var sykdom: String                          // expect: special/health
  var blodtrykk: String                       // expect: special/health
  var blodtype: String                        // expect: special/health
  var sykefravær: String                      // expect: special/health
  var sykmelding: String                      // expect: special/health
  var helseopplysninger: String               // expect: special/health
  var legemiddel: String                      // expect: special/health
  var funksjonsnedsettelse: String            // expect: special/health
  var hjertefrekvens: String                  // expect: special/health
  var allergi: String                         // expect: special/health
  var allergier: String                       // expect: special/health
  var medisinering: String                    // expect: special/health
  var blodsukker: String                      // expect: special/health
  var graviditet: String                      // expect: special/health
  var egenmelding: String                     // expect: special/health
  var helsedata: String                       // expect: special/health
  var pasientjournal: String                  // expect: special/health
}

struct DanishRecord {
  var sygdom: String                          // expect: special/health
  var blodtryk: String                        // expect: special/health
  var sygefravær: String                      // expect: special/health
  var sygemelding: String                     // expect: special/health
  var helbredsoplysninger: String             // expect: special/health
  var lægemiddel: String                      // expect: special/health
  var allergi: String                         // expect: special/health
  var allergier: String                       // expect: special/health
  var medicinering: String                    // expect: special/health
  var blodtype: String                        // expect: special/health
  var blodsukker: String                      // expect: special/health
  var graviditet: String                      // expect: special/health
  var helbredsdata: String                    // expect: special/health
  var patientjournal: String                  // expect: special/health
  var funktionsnedsættelse: String            // expect: special/health
  var hjertefrekvens: String                  // expect: special/health
}

struct FinnishRecord {
  var sairaus: String                         // expect: special/health
  var diagnoosi: String                       // expect: special/health
  var verenpaine: String                      // expect: special/health
  var veriryhmä: String                       // expect: special/health
  var sairausloma: String                     // expect: special/health
  var sairauspoissaolo: String                // expect: special/health
  var lääkitys: String                        // expect: special/health
  var terveystieto: String                    // expect: special/health
  var terveystiedot: String                   // expect: special/health
  var potilastieto: String                    // expect: special/health
  var allergia: String                        // expect: special/health
  var allergiat: String                       // expect: special/health
  var verensokeri: String                     // expect: special/health
  var raskaus: String                         // expect: special/health
  var lääke: String                           // expect: special/health
  var vamma: String                           // expect: special/health
  var potilastiedot: String                   // expect: special/health
  var sykemittaus: String                     // expect: special/health
}

struct GermanRecord {
  var krankheit: String                       // expect: special/health
  var allergie: String                        // expect: special/health
  var blutdruck: String                       // expect: special/health
  var blutgruppe: String                      // expect: special/health
  var medikament: String                      // expect: special/health
  var krankmeldung: String                    // expect: special/health
  var krankheitstage: String                  // expect: special/health
  var schwangerschaft: String                 // expect: special/health
  var behinderung: String                     // expect: special/health
  var gesundheitsdaten: String                // expect: special/health
  var krankenakte: String                     // expect: special/health
  var allergien: String                       // expect: special/health
  var blutzucker: String                      // expect: special/health
  var medikation: String                      // expect: special/health
  var krankschreibung: String                 // expect: special/health
  var gradDerBehinderung: String              // expect: special/health
  var gesundheitszustand: String              // expect: special/health
  var patientenakte: String                   // expect: special/health
  var herzfrequenz: String                    // expect: special/health
  var versichertennummer: String              // expect: special/health
  var krankenversichertennummer: String       // expect: special/health
}

struct Potilas {
  var paino: String                           // expect: special/health
  var syke: String                            // expect: special/health
  var hoito: String                           // expect: special/health
}

struct Pasient {
  var diagnose: String                        // expect: special/health
  var vekt: String                            // expect: special/health
  var puls: String                            // expect: special/health
  var behandling: String                      // expect: special/health
}

struct Patient {
  var weight: String                          // expect: special/health
  var pulse: String                           // expect: special/health
  var condition: String                       // expect: special/health
  var treatment: String                       // expect: special/health
  var vikt: String                            // expect: special/health
  var puls: String                            // expect: special/health
  var behandling: String                      // expect: special/health
  var gewicht: String                         // expect: special/health
  var diagnose: String                        // expect: special/health
  var vægt: String                            // expect: special/health
  var behandlung: String                      // expect: special/health
}

struct Typed {
  var first: HKQuantitySample                 // expect: special/health
  var second: HKCategorySample                // expect: special/health
  var third: HKWorkout                        // expect: special/health
  var fourth: HKSample                        // expect: special/health
}

struct Rule {
  var diagnose: String
}

struct Font {
  var weight: Double
  var crashSymptom: String
  var serviceHealthData: String
  var health: Int
  var isPregnancyModeOn: Bool
  var heartRateView: UIView
  var strokeWidth: Double
  var condition: String
}

struct Patient {
  var allergies: [String]  // expect: special/health
}

func read() {
  let store = HKHealthStore()  // expect: special/health
  let sample = HKSampleQuery(sampleType: type)  // expect: special/health
  let statistics = HKStatisticsQuery(quantityType: type)  // expect: special/health
  let observer = HKObserverQuery(sampleType: type)  // expect: special/health
  let anchored = HKAnchoredObjectQuery(type: type)  // expect: special/health
  let builder = HKWorkoutBuilder(healthStore: store)  // expect: special/health
  let pedometer = CMPedometer()  // expect: special/health
  let motion = CMMotionManager()
}

final class Received {
  var first: HKElectrocardiogram?             // expect: special/health
  var second: HKClinicalRecord?               // expect: special/health
  var third: CMPedometerData?                // expect: special/health
}

func askThePlatform() {
  _ = HKStatisticsCollectionQuery()  // expect: special/health
  _ = HKActivitySummaryQuery()  // expect: special/health
  _ = HKCorrelationQuery()  // expect: special/health
  _ = HKElectrocardiogramQuery()  // expect: special/health
  _ = HKLiveWorkoutBuilder()  // expect: special/health
}

struct HealthSnapshot {
  var bpm: Double                             // expect: special/health
  var glucose: Double                         // expect: special/health
  var steps: Int                              // expect: special/health
  var height: Double                          // expect: special/health
  var sleepHours: Double                      // expect: special/health
  var hoursSlept: Double                      // expect: special/health
  var weightKg: Double                        // expect: special/health
  var heightCm: Double                        // expect: special/health
  var systolic: Int                           // expect: special/health
  var diastolic: Int                          // expect: special/health
  var maxHR: Int                              // expect: special/health
  var restingHR: Int                          // expect: special/health
  var heartRateAvg: Int                       // expect: special/health
}

struct Halsa {
  var steg: Int                               // expect: special/health
}

struct Patient {
  var steg: Int                               // expect: special/health
  var längd: Int                              // expect: special/health
}

struct Dietary {
  var bmi: Double                             // expect: special/health
  var weight: Double                          // expect: special/health
  var vikt: Double                            // expect: special/health
}

struct Runner {
  var userEmail: String                       // expect: contact/email-address
  var allergyNotes: String                    // expect: special/health
  var medicalNotes: String                    // expect: special/health
  var clinicalNotes: String                   // expect: special/health
  var healthNote: String                      // expect: special/health
  var diagnosisNote: String                   // expect: special/health
  var treatmentNote: String                   // expect: special/health
  var medicationNote: String                  // expect: special/health
  var symptomNote: String                     // expect: special/health
}

struct UserBody {
  var weightKg: Double                        // expect: special/health
  var weightLbs: Double                       // expect: special/health
}

/// A parcel, a song, a job and a machine.
struct Crate {
  var weightKg: Double
  var heightCm: Double
  var bpm: Int
  var steps: Int
}

struct ServerHealth {
  var weight: Int
  var steps: Int
}

func sums(_ statistics: HKStatistics, _ reply: Reply) {  // expect: special/health
  print(reply.averageQuantity())  // expect: special/health
  print(reply.sumQuantity())  // expect: special/health
  print(reply.minimumQuantity())  // expect: special/health
  print(reply.maximumQuantity())  // expect: special/health
  print(reply.mostRecentQuantity())  // expect: special/health
  print(reply.quantity)
}

struct Lap {
  var avgHr: Int                              // expect: special/health
  var averageHr: Int                          // expect: special/health
  var restingHr: Int                          // expect: special/health
  var avgSpeed: Double
}

struct NightReading {
  var bloodPressure: String                   // expect: special/health
  var minHr: Int                              // expect: special/health
  var maxHr: Int                              // expect: special/health
}

struct OpeningTimes {
  var minHr: Int
  var maxHr: Int
}

// Whoever asks for leave has no data yet.
func askForLeave() async throws {
  guard HKHealthStore.isHealthDataAvailable(), CMPedometer.isStepCountingAvailable() else { return }
  try await HKHealthStore().requestAuthorization(toShare: [], read: types)
}

struct VitalSign {
  var bodyMass: Double                        // expect: special/health
  var hrv: Double                             // expect: special/health
  var waistCircumference: Double              // expect: special/health
  var hipCircumference: Double                // expect: special/health
  var caloriesBurned: Double                  // expect: special/health
  var cholesterol: Double                     // expect: special/health
  var contraceptive: Double                   // expect: special/health
}

struct Patient {
  var allergen: String                        // expect: special/health
  var allergySeverity: String                 // expect: special/health
  var substance: String                       // expect: special/health
  var manifestation: String                   // expect: special/health
  var reaction: String                        // expect: special/health
  var vaccine: String                         // expect: special/health
  var vaccineName: String                     // expect: special/health
  var vaccineCode: String                     // expect: special/health
  var lotNumber: String                       // expect: special/health
  var drugName: String                        // expect: special/health
  var dosage: String                          // expect: special/health
  var familyHistory: String                   // expect: special/health
  var mrn: String                             // expect: special/health
}

struct Pupil {
  var specialNeeds: String                    // expect: special/health
  var specialkost: String                     // expect: special/health
}

struct Vaccination {
  var dosage: Int                             // expect: special/health
  var doseNumber: Int                         // expect: special/health
  var dose: Int                               // expect: special/health
}

struct CycleEntry {
  var ovulationDate: Date                     // expect: special/health
  var cycleDay: Int                           // expect: special/health
  var cycleLength: Int                        // expect: special/health
  var periodLength: Int                       // expect: special/health
  var flowIntensity: Int                      // expect: special/health
  var lastPeriod: Int                         // expect: special/health
  var lastPeriodDate: Int                     // expect: special/health
}

struct MenstrualCycle {
  var periodStart: Date                       // expect: special/health
  var periodEnd: Date                         // expect: special/health
}

struct Chemistry {
  var reaction: String
  var substance: String
  var manifestation: String
  var cholesterol: Double
  var lotNumber: String
  var dosage: Double
}

struct Scheduler {
  var cycleLength: Int
  var periodStart: Date
  var periodEnd: Date
  var caloriesBurned: Double
  var waistCircumference: Double
}

struct EnglishRegister {
  var oxygenSaturation: String                // expect: special/health
  var bloodOxygen: String                     // expect: special/health
  var bloodOxygenLevel: String                // expect: special/health
  var bloodOxygenSaturation: String           // expect: special/health
  var spo2: String                            // expect: special/health
  var spO2: String                            // expect: special/health
  var respiratoryRate: String                 // expect: special/health
  var respirationRate: String                 // expect: special/health
  var heartRateVariability: String            // expect: special/health
  var vo2Max: String                          // expect: special/health
  var bodyFatPercentage: String               // expect: special/health
  var leanBodyMass: String                    // expect: special/health
  var insulinDelivery: String                 // expect: special/health
  var menstrualFlow: String                   // expect: special/health
  var menstrualPeriod: String                 // expect: special/health
  var menstrualPhase: String                  // expect: special/health
  var menstruation: String                    // expect: special/health
  var ovulationDate: String                   // expect: special/health
  var ovulationTestResult: String             // expect: special/health
  var cervicalMucus: String                   // expect: special/health
  var cervicalMucusQuality: String            // expect: special/health
  var basalTemperature: String                // expect: special/health
  var bloodAlcoholContent: String             // expect: special/health
  var bloodAlcoholConcentration: String       // expect: special/health
  var bloodAlcoholLevel: String               // expect: special/health
  var peakExpiratoryFlow: String              // expect: special/health
  var peakExpiratoryFlowRate: String          // expect: special/health
  var forcedVitalCapacity: String             // expect: special/health
  var fitzpatrickSkinType: String             // expect: special/health
  var activeEnergyBurned: String              // expect: special/health
  var basalEnergyBurned: String               // expect: special/health
  var flightsClimbed: String                  // expect: special/health
  var walkingRunningDistance: String          // expect: special/health
  var electrocardiogram: String               // expect: special/health
  var audiogram: String                       // expect: special/health
  var hba1C: String                           // expect: special/health
  var immunization: String                    // expect: special/health
  var immunisation: String                    // expect: special/health
  var vaccinationDate: String                 // expect: special/health
  var vaccinationStatus: String               // expect: special/health
  var vaccineDose: String                     // expect: special/health
  var medicationName: String                  // expect: special/health
  var medicationDose: String                  // expect: special/health
  var medicineName: String                    // expect: special/health
  var prescriptionNumber: String              // expect: special/health
  var diagnosisCode: String                   // expect: special/health
  var icd10Code: String                       // expect: special/health
  var icdCode: String                         // expect: special/health
  var chronicDisease: String                  // expect: special/health
  var chronicCondition: String                // expect: special/health
  var chronicIllness: String                  // expect: special/health
  var familyMedicalHistory: String            // expect: special/health
  var surgicalHistory: String                 // expect: special/health
  var pregnancyStatus: String                 // expect: special/health
  var pregnancyDueDate: String                // expect: special/health
  var hospitalAdmissionDate: String           // expect: special/health
  var doctorNote: String                      // expect: special/health
  var doctorsNote: String                     // expect: special/health
  var physicianNote: String                   // expect: special/health
  var nursingNote: String                     // expect: special/health
  var sickLeaveDays: String                   // expect: special/health
  var sicknessAbsence: String                 // expect: special/health
  var sickNote: String                        // expect: special/health
  var medicalCertificate: String              // expect: special/health
  var specialEducationalNeeds: String         // expect: special/health
  var preExistingCondition: String            // expect: special/health
  var preexistingCondition: String            // expect: special/health
  var smokingStatus: String                   // expect: special/health
  var smokerStatus: String                    // expect: special/health
  var disabilityStatus: String                // expect: special/health
  var disabilityType: String                  // expect: special/health
  var distanceWalkingRunning: String          // expect: special/health
}

struct SwedishRegister {
  var diagnoskod: String                      // expect: special/health
  var karensdag: String                       // expect: special/health
  var karensavdrag: String                    // expect: special/health
  var läkarintyg: String                      // expect: special/health
  var sjukintyg: String                       // expect: special/health
  var syremättnad: String                     // expect: special/health
  var andningsfrekvens: String                // expect: special/health
  var vaccinationsdatum: String               // expect: special/health
  var sjuklön: String                         // expect: special/health
  var mediciner: String                       // expect: special/health
}

struct NorwegianRegister {
  var sykmeldingsgrad: String                 // expect: special/health
  var diagnosekode: String                    // expect: special/health
  var hoveddiagnose: String                   // expect: special/health
  var bidiagnose: String                      // expect: special/health
  var arbeidsuførhet: String                  // expect: special/health
  var uføregrad: String                       // expect: special/health
  var legeerklæring: String                   // expect: special/health
  var sykepenger: String                      // expect: special/health
  var oksygenmetning: String                  // expect: special/health
  var vaksinasjonsdato: String                // expect: special/health
  var vaksinasjon: String                     // expect: special/health
}

struct DanishRegister {
  var diagnosekode: String                    // expect: special/health
  var lægeerklæring: String                   // expect: special/health
  var sygedage: String                        // expect: special/health
  var sygedagpenge: String                    // expect: special/health
  var iltmætning: String                      // expect: special/health
  var vaccinationsdato: String                // expect: special/health
}

struct FinnishRegister {
  var diagnoosikoodi: String                  // expect: special/health
  var sairauspoissaolot: String               // expect: special/health
  var sairauslomat: String                    // expect: special/health
  var sairauspäivät: String                   // expect: special/health
  var lääkärintodistus: String                // expect: special/health
  var lääkkeet: String                        // expect: special/health
  var happisaturaatio: String                 // expect: special/health
  var rokotus: String                         // expect: special/health
  var rokotuspäivä: String                    // expect: special/health
}

struct GermanRegister {
  var diagnosecode: String                    // expect: special/health
  var sauerstoffsättigung: String             // expect: special/health
  var impfung: String                         // expect: special/health
  var impfdatum: String                       // expect: special/health
  var krankentage: String                     // expect: special/health
  var schwerbehinderung: String               // expect: special/health
}

struct IcelandicRegister {
  var sjúkdómur: String                       // expect: special/health
  var sjúkdómsgreining: String                // expect: special/health
  var ofnæmi: String                          // expect: special/health
  var blóðþrýstingur: String                  // expect: special/health
  var blóðflokkur: String                     // expect: special/health
  var blóðsykur: String                       // expect: special/health
  var veikindadagar: String                   // expect: special/health
  var veikindaleyfi: String                   // expect: special/health
  var fötlun: String                          // expect: special/health
  var sjúkraskrá: String                      // expect: special/health
  var lyfseðill: String                       // expect: special/health
  var hjartsláttur: String                    // expect: special/health
}

struct Traveller {
  var specialAssistance: String               // expect: special/health
  var mobilityAssistance: String              // expect: special/health
  var assistanceNote: String                  // expect: special/health
  var dietaryRequirements: String             // expect: special/health
  var dietaryRestrictions: String             // expect: special/health
  var dietaryNeeds: String                    // expect: special/health
}

struct Menu {
  var dietaryRequirements: String
  var medisin: String
}

struct NorwegianForm {
  var allergier: String                       // expect: special/health
  var medisin: String                         // expect: special/health
  var medisiner: [String]                     // expect: special/health
  var legemidler: [String]                    // expect: special/health
  var høyde: Int                              // expect: special/health
  var vekt: Double                            // expect: special/health
}

struct NorwegianCrate {
  var høyde: Int
  var vekt: Double
}

struct DanishForm {
  var allergi: String                         // expect: special/health
  var medicin: String                         // expect: special/health
  var lægemidler: String                      // expect: special/health
  var højde: Int                              // expect: special/health
  var vægt: Double                            // expect: special/health
}

struct SwedishForm {
  var allergi: String                         // expect: special/health
  var läkemedel: String                       // expect: special/health
  var mediciner: [String]                     // expect: special/health
}

struct FinnishForm {
  var allergia: String                        // expect: special/health
  var lääkitys: String                        // expect: special/health
  var lääkkeet: [String]                      // expect: special/health
  var pituus: Int                             // expect: special/health
  var paino: Double                           // expect: special/health
}

struct GermanForm {
  var allergie: String                        // expect: special/health
  var medikamente: [String]                   // expect: special/health
  var körpergröße: Int                        // expect: special/health
}
