// Marked lines must be found, every other line must stay silent.
import Supabase  // present: supabase
import PostgREST  // present: supabase
import Realtime  // present: supabase
import Storage  // present: supabase
import Functions  // present: supabase
import Auth  // present: supabase

func client(key: String, url: URL) async throws {
  let client = SupabaseClient(supabaseURL: url, supabaseKey: key)  // expect: supabase
  try await client.from("todos").insert(rows).execute()
}

enum Endpoint {
  static let rows = "https://xyzcompany.supabase.co/rest/v1/todos"  // expect: supabase
  static let old = "https://xyzcompany.supabase.in/rest/v1/todos"  // expect: supabase
}

let policy = "https://supabase.com/privacy"  // mentioned: supabase
let documentation = "https://supabase.io/privacy"  // mentioned: supabase

let supabaseSetting1 = ProcessInfo.processInfo.environment["SUPABASE_URL"]  // present: supabase
let supabaseSetting2 = ProcessInfo.processInfo.environment["SUPABASE_ANON_KEY"]  // present: supabase

let supabaseServiceRoleKey = ProcessInfo.processInfo.environment["SUPABASE_SERVICE_ROLE_KEY"]  // present: supabase
let sbSecretSample = "sb_secret_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: supabase
let sbPublishableSample = "sb_publishable_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: supabase

// A host in a comment is no evidence: https://acme.supabase.co
let lookalike = "https://acme.supabase.co.example.org/"
let stranger = "https://api.notsupabase.co/"
enum Storage { case memory }

struct SupabaseGateway {}  // expect: supabase
let speaksSupabaseGateway = SupabaseGateway()
