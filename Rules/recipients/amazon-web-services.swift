// Marked lines must be found, every other line must stay silent.
import Amplify  // present: amazon-web-services
import AWSPluginsCore  // present: amazon-web-services
import AWSAPIPlugin  // present: amazon-web-services
import AWSCognitoAuthPlugin  // present: amazon-web-services
import AWSS3StoragePlugin  // present: amazon-web-services
import AWSPinpointAnalyticsPlugin  // present: amazon-web-services
import AWSPinpointPushNotificationsPlugin  // present: amazon-web-services
import AWSLocationGeoPlugin  // present: amazon-web-services
import AWSPredictionsPlugin  // present: amazon-web-services
import AWSCore  // present: amazon-web-services
import AWSS3  // present: amazon-web-services
import AWSCognito  // present: amazon-web-services
import AWSCognitoIdentityProvider  // present: amazon-web-services
import AWSMobileClient  // present: amazon-web-services
import AWSPinpoint  // present: amazon-web-services
import AWSSNS  // present: amazon-web-services
import AWSSES  // present: amazon-web-services
import AWSDynamoDB  // present: amazon-web-services
import AWSLambda  // present: amazon-web-services
import AWSIoT  // present: amazon-web-services
import AWSClientRuntime  // present: amazon-web-services
import AWSSESv2  // present: amazon-web-services
import SotoCore  // present: amazon-web-services
import SotoS3  // present: amazon-web-services
import SotoSES  // present: amazon-web-services
import SotoSNS  // present: amazon-web-services
import SotoDynamoDB  // present: amazon-web-services
import SotoCognitoIdentityProvider  // present: amazon-web-services
import AWSCloudWatchLoggingPlugin  // present: amazon-web-services
import SotoCognitoIdentity  // present: amazon-web-services
import SotoSESv2  // present: amazon-web-services
import SotoSQS  // present: amazon-web-services
import SotoLambda  // present: amazon-web-services
import SotoPinpoint  // present: amazon-web-services
import SotoIoTDataPlane  // present: amazon-web-services
import SotoRekognition  // present: amazon-web-services
import SotoTranscribe  // present: amazon-web-services
import SotoBedrockRuntime  // present: amazon-web-services
import SotoSecretsManager  // present: amazon-web-services
import SotoPinpointEmail  // present: amazon-web-services
import SotoPinpointSMSVoiceV2  // present: amazon-web-services
import SotoLocation  // present: amazon-web-services
import SotoComprehend  // present: amazon-web-services
import SotoTextract  // present: amazon-web-services
import SotoKinesis  // present: amazon-web-services
import SotoFirehose  // present: amazon-web-services
import SotoEventBridge  // present: amazon-web-services
import SotoCloudWatchLogs  // present: amazon-web-services
import SotoS3FileTransfer  // present: amazon-web-services

func start() throws {
  try Amplify.add(plugin: AWSCognitoAuthPlugin())  // expect: amazon-web-services
  try Amplify.configure()  // expect: amazon-web-services
}

func upload(_ bytes: Data) {
  AWSMobileClient.default().initialize { _, _ in }  // expect: amazon-web-services
  let configuration = AWSServiceConfiguration(region: .EUNorth1, credentialsProvider: provider)  // expect: amazon-web-services
  AWSS3TransferUtility.default().uploadData(bytes, key: "x", contentType: "image/png", expression: nil)  // expect: amazon-web-services
}

func server() async throws {
  let aws = AWSClient()  // expect: amazon-web-services
  let storage = try await S3Client()  // expect: amazon-web-services
  let mail = try await SESv2Client()  // expect: amazon-web-services
  let notices = try await SNSClient()  // expect: amazon-web-services
  let rows = try await DynamoDBClient()  // expect: amazon-web-services
  let pool = try await CognitoIdentityProviderClient()  // expect: amazon-web-services
}

enum Endpoint {
  static let bucket = "https://acme.s3.eu-north-1.amazonaws.com/photos"  // expect: amazon-web-services
  static let mail = "https://email.eu-west-1.amazonaws.com/v2/email/outbound-emails"  // expect: amazon-web-services
  static let device = "https://acme-ats.iot.eu-central-1.amazonaws.com/topics/door"  // expect: amazon-web-services
  static let gateway = "https://abc123.execute-api.eu-west-1.amazonaws.com/prod"  // expect: amazon-web-services
  static let pool = "https://acme.auth.eu-north-1.amazoncognito.com/oauth2/token"  // expect: amazon-web-services
  static let china = "https://acme.s3.cn-north-1.amazonaws.com.cn/photos"  // expect: amazon-web-services
  static let relay = "smtps://email-smtp.eu-west-1.amazonaws.com:465"  // expect: amazon-web-services
  static let acmeOrders = "https://acme.elasticbeanstalk.com/orders"  // expect: amazon-web-services
  static let acmeOrders2 = "https://acme.awsapprunner.com/orders"  // expect: amazon-web-services
}

let policy = "https://aws.amazon.com/privacy"  // mentioned: amazon-web-services
let documentation = "https://console.aws.amazon.com/privacy"  // mentioned: amazon-web-services
let support = "https://docs.aws.amazon.com/privacy"  // mentioned: amazon-web-services

let amazonWebServicesSetting1 = ProcessInfo.processInfo.environment["AWS_ACCESS_KEY_ID"]  // present: amazon-web-services
let amazonWebServicesSetting2 = ProcessInfo.processInfo.environment["AWS_SECRET_ACCESS_KEY"]  // present: amazon-web-services
let amazonWebServicesSetting3 = ProcessInfo.processInfo.environment["AWS_SESSION_TOKEN"]  // present: amazon-web-services

let sample1 = "AKIAXXXXXXXXXXXXXXXX"  // present: amazon-web-services
let sample2 = "ASIAXXXXXXXXXXXXXXXX"  // present: amazon-web-services

let onAwsAddress = "https://abc.lambda-url.eu-north-1.on.aws/orders"  // expect: amazon-web-services

// A host in a comment is no evidence: https://acme.amazonaws.com
let lookalike = "https://acme.amazonaws.com.example.org/"
let stranger = "https://api.notamazonaws.com/"
let amplified = true

func soto(_ aws: Connection) {
  let service0 = S3(client: aws)  // expect: amazon-web-services
  let service1 = SES(client: aws)  // expect: amazon-web-services
  let service2 = SESv2(client: aws)  // expect: amazon-web-services
  let service3 = SNS(client: aws)  // expect: amazon-web-services
  let service4 = SQS(client: aws)  // expect: amazon-web-services
  let service5 = DynamoDB(client: aws)  // expect: amazon-web-services
  let service6 = CognitoIdentityProvider(client: aws)  // expect: amazon-web-services
  let service7 = CognitoIdentity(client: aws)  // expect: amazon-web-services
  let service8 = Pinpoint(client: aws)  // expect: amazon-web-services
  let service9 = PinpointEmail(client: aws)  // expect: amazon-web-services
  let service10 = PinpointSMSVoiceV2(client: aws)  // expect: amazon-web-services
  let service11 = Comprehend(client: aws)  // expect: amazon-web-services
  let service12 = Textract(client: aws)  // expect: amazon-web-services
  let service13 = Rekognition(client: aws)  // expect: amazon-web-services
  let service14 = Transcribe(client: aws)  // expect: amazon-web-services
  let service15 = Kinesis(client: aws)  // expect: amazon-web-services
  let service16 = Firehose(client: aws)  // expect: amazon-web-services
  let service17 = EventBridge(client: aws)  // expect: amazon-web-services
  let service18 = CloudWatchLogs(client: aws)  // expect: amazon-web-services
  let files = S3FileTransferManager(s3: service0)  // expect: amazon-web-services
}
