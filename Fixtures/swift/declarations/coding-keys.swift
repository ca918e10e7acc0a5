struct A: Codable { enum CodingKeys: String, CodingKey { case mail = "e_mail", id }; var mail: String }
