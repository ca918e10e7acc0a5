// Marked lines must be found, every other line must stay silent.
import KakaoSDKCommon  // present: kakao
import KakaoSDKAuth  // present: kakao
import KakaoSDKUser  // present: kakao
import KakaoSDKTalk  // present: kakao
import KakaoSDKShare  // present: kakao
import KakaoSDKNavi  // present: kakao
import KakaoSDK  // present: kakao

func start(key: String) {
  KakaoSDK.initSDK(appKey: key)  // expect: kakao
  UserApi.shared.logout { _ in }  // expect: kakao
}

enum Endpoint {
  static let me = "https://kapi.kakao.com/v2/user/me"  // expect: kakao
  static let exchange = "https://kauth.kakao.com/oauth/token"  // expect: kakao
  static let find = "https://dapi.kakao.com/v2/local/geo"  // expect: kakao
  static let sharerEasy = "https://sharer.kakao.com/picker/easy"  // expect: kakao
  static let appsEasy = "https://apps.kakao.com/picker/easy"  // expect: kakao
}

let policy = "https://kakao.com/privacy"  // mentioned: kakao
let documentation = "https://www.kakao.com/privacy"  // mentioned: kakao
let support = "https://developers.kakao.com/privacy"  // mentioned: kakao
let status = "https://pf.kakao.com/privacy"  // mentioned: kakao
let terms = "https://kakaocorp.com/privacy"  // mentioned: kakao
let blog = "https://www.kakaocorp.com/privacy"  // mentioned: kakao

let opener1 = "kakao00000000000000000000000000000000://open"  // mentioned: kakao
let opener2 = "kakaolink://open"  // mentioned: kakao

// A host in a comment is no evidence: https://kapi.kakao.com
let lookalike = "https://kapi.kakao.com.example.org/"
let stranger = "https://api.notkakao.com/"
let kakaoEnabled = false
