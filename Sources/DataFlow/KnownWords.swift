/// Names of the standard libraries that say what becomes of data, and words that names of functions start
/// with.
struct KnownWords: Sendable {
  private(set) var `init`: Symbol = 0
  private(set) var underscore: Symbol = 0
  private(set) var codingKeys: Symbol = 0
  private(set) var `subscript`: Symbol = 0
  private(set) var description: Symbol = 0
  private(set) var alloc: Symbol = 0
  private(set) var wrappedValue: Symbol = 0
  private(set) var new: Symbol = 0
  private(set) var callAsFunction: Symbol = 0
  private(set) var int: Symbol = 0
  private(set) var string: Symbol = 0
  private(set) var array: Symbol = 0
  private(set) var dictionary: Symbol = 0
  private(set) var optional: Symbol = 0
  /// Of Combine, and of key-value observing.
  private(set) var assign: Symbol = 0
  private(set) var observe: Symbol = 0
  /// Of `AsyncStream`.
  private(set) var makeStream: Symbol = 0
  /// Types of Swift's library whose values hold others as they are.
  private(set) var lists: [Symbol] = []
  /// Types of libraries that are classes or structures of values.
  private var concrete: Set<Symbol> = []
  /// What values of many types of Swift's library conform to, or are wrapped in, so that what is added to it is added to
  /// all of these.
  private(set) var general: [Symbol] = []
  private var meanings: [WordMeaning] = []

  /// Knows nothing.
  init() {}

  init(_ symbols: inout Symbols) {
    `init` = symbols.add("init")
    underscore = symbols.add("_")
    codingKeys = symbols.add("CodingKeys")
    `subscript` = symbols.add("subscript")
    description = symbols.add("description")
    alloc = symbols.add("alloc")
    wrappedValue = symbols.add("wrappedValue")
    new = symbols.add("new")
    callAsFunction = symbols.add("callAsFunction")
    int = symbols.add("int")
    string = symbols.add("String")
    array = symbols.add("Array")
    dictionary = symbols.add("Dictionary")
    optional = symbols.add("Optional")
    assign = symbols.add("assign")
    observe = symbols.add("observe")
    makeStream = symbols.add("makeStream")
    lists = [array, dictionary] + ["Set", "ArraySlice", "ContiguousArray"].map { symbols.add($0) }
    let values = "Data Date URL UUID UIImage NSImage CGImage NSString NSNumber"
    concrete = Set(values.split(separator: " ").map { symbols.add(String($0)) })
    general = KnownWords.generalTypes.split(separator: " ").map { symbols.add(String($0)) }
    for (meaning, text) in KnownWords.table {
      for word in text.split(separator: " ") {
        let symbol = Int(symbols.add(String(word)))
        while meanings.count <= symbol { meanings.append([]) }
        meanings[symbol].insert(meaning)
      }
    }
  }

  /// What a whole name says.
  subscript(symbol: Symbol) -> WordMeaning {
    Int(symbol) < meanings.count ? meanings[Int(symbol)] : []
  }

  /// What a method has to do with notifications.
  func notification(_ symbol: Symbol) -> NotificationForm? {
    let meaning = self[symbol]
    return meaning.contains(.posts) ? .post : meaning.contains(.observes) ? .observe : nil
  }

  func isText(_ type: Symbol) -> Bool { self[type].contains(.isText) }

  /// Whether a library's type is a class or a structure of values.
  func isConcrete(_ type: Symbol) -> Bool { concrete.contains(type) }

  func isPlain(_ type: Symbol) -> Bool { self[type].contains(.isPlain) }

  func isAddress(_ type: Symbol) -> Bool { self[type].contains(.isAddress) }

  func isRequest(_ type: Symbol) -> Bool { self[type].contains(.isRequest) }

  func isNumber(_ type: Symbol) -> Bool { self[type].contains(.isNumber) }

  /// Whether a type is that of an answer.
  func saysYesOrNo(_ type: Symbol) -> Bool { self[type].contains(.isFlag) }

  /// Whether values of a type, or of what inherits from it, are written down for others.
  func isEncodable(_ type: Symbol) -> Bool { self[type].contains(.isEncodable) }

  /// Whether a type of C is that of a pointer to anything.
  func isAnything(_ type: Symbol) -> Bool { self[type].contains(.isVoid) }

  /// What protocols of libraries conform to themselves.
  static let parents = [
    ("Codable", ["Encodable", "Decodable"]), ("Content", ["Codable", "Encodable", "Decodable"]),
    ("Hashable", ["Equatable"]), ("Comparable", ["Equatable"]),
  ]

  private static let generalTypes = """
    StringProtocol Optional Sequence Collection BidirectionalCollection RandomAccessCollection MutableCollection \
    RangeReplaceableCollection DataProtocol Encodable Codable Decodable CustomStringConvertible \
    LosslessStringConvertible Hashable Equatable Comparable BinaryInteger Numeric FloatingPoint
    """

  private static let table: [(WordMeaning, String)] = [
    (.isSelf, "self Self super instancetype"),
    (.isOperator, "+ - * / % ?? ... ..< &+ &- &* << >> & | ^ ~ ?: ! && || == != < > <= >= ~="),
    (.answer, "== != < > <= >= === !== ~= && || ! is sizeof"),
    (
      .answers,
      """
      contains hasPrefix hasSuffix starts isEqual isEqualToString: hasPrefix: hasSuffix: \
      containsString: isEqual: strlen strcmp strncmp strcasecmp strncasecmp memcmp length count \
      bounds frame alpha layer superview window reuseIdentifier \
      isEmpty compare compare: rangeOfString: firstIndex lastIndex allSatisfy sizeof \
      printf fprintf sprintf snprintf asprintf dprintf vprintf vfprintf vsprintf vsnprintf \
      vasprintf vdprintf fputs puts fwrite allKeys \
      sqlite3_errmsg PQerrorMessage PQresultErrorMessage mysql_error \
      PQexec PQexecParams PQexecPrepared mysql_query mysql_real_query \
      addSubview addAnnotation addAnnotations addOverlay addOverlays addSubview: addAnnotation: \
      addAnnotations: addOverlay: addOverlays: setVisibleMapRect setVisibleMapRect:animated:
      """
    ),
    (
      .givesElement,
      """
      first last popLast popFirst remove removeFirst removeLast randomElement min max firstObject \
      lastObject next
      """
    ),
    (
      .givesList,
      """
      filter sorted reversed shuffled prefix suffix dropFirst dropLast
      """
    ),
    // The first word of a function that answers yes or no, or looks something up by what it is given.
    (
      .asks,
      """
      is has should can contains validate valid verify check equals matches compare exists supports \
      accepts needs requires count index
      """
    ),
    (
      .looksUp,
      """
      find fetch load get query lookup search read filter first last remove delete where select \
      exists subscript dequeue retrieve observe type executeQuery executeQuery: executeQueryWithFormat: \
      executeQuery:withArgumentsInArray: executeQuery:withParameterDictionary: executeQuery:values:error:
      """
    ),
    // The first word of a member by which a type gives its one object, or a new one.
    (
      .makes,
      """
      shared default standard general main current instance singleton alloc new init manager \
      ephemeral global copy mutable autorelease retain
      """
    ),
    // What these make of something is that thing in another form.
    (
      .converts,
      """
      data description string text utf8 utf8String lowercased uppercased capitalized \
      trimmingCharacters trimming replacingOccurrences replacing replace appending append \
      appendingPathComponent appendingQueryItem joined split components encode encoded \
      jsonObject addingPercentEncoding removingPercentEncoding prefix suffix dropFirst dropLast \
      map compactMap flatMap mapValues compactMapValues flatMapLatest flatMapFirst concatMap \
      combineLatest zip merge to as json serialize serialized dump reduce filter sorted reversed \
      dictionary allValues values keys \
      absoluteString formatted rawValue stringValue bytes write writeString setData setString \
      insert add set update updateValue setValue addValue merge merging union init \
      stringWithFormat: initWithFormat: stringByAppendingString: dataUsingEncoding: \
      dataWithJSONObject:options:error: UTF8String objectForKey: setObject:forKey: \
      setValue:forKey: addObject: JSONObject archivedData base64EncodedString base64EncodedData \
      sink receive tryMap eraseToAnyPublisher subscribe bind asObservable withLatestFrom \
      unwrapped get wrappedValue projectedValue first last
      """
    ),
    // What these give is what the closure makes that they are given.
    (
      .maps,
      """
      map compactMap flatMap tryMap mapValues compactMapValues flatMapLatest flatMapFirst concatMap \
      reduce
      """
    ),
    // The first word of a method by which something is done elsewhere: what it gives tells how that went.
    (
      .acts,
      """
      create place register invite subscribe unsubscribe book order submit sign login save insert \
      pay charge confirm reserve enroll join cancel delete update
      """
    ),
    // The first word of a member that says yes or no.
    (.tells, "is has can should was did will are"),
    // A method of that name, or whose name starts so, makes what it is given a part of its object.
    (
      .changes,
      """
      append write writeString setData setString insert add set update updateValue setValue \
      addValue merge formUnion push enqueue prepend replace replaceSubrange assign \
      setObject:forKey: setValue:forKey: addObject: appendString: appendFormat: appendData: \
      appendBytes:length: accept onNext yield resume encode encodeIfPresent
      """
    ),
    (
      .sends,
      """
      send post put upload request publish submit patch download get fetch http
      """
    ),
    (
      .streams,
      """
      sink subscribe drive bind then done handle handleEvents receive assign subscribeNext: \
      whenSuccess always flatMapThrowing tryMap forEach
      """
    ),
    // Methods of views that give what they watch to a closure.
    (
      .watches,
      """
      onReceive onChange sheet fullScreenCover popover alert confirmationDialog \
      navigationDestination
      """
    ),
    // What a closure gives to its parameter, or gives back, comes out of these.
    (
      .bridges,
      """
      withCheckedContinuation withCheckedThrowingContinuation withUnsafeContinuation \
      withUnsafeThrowingContinuation AsyncStream AsyncThrowingStream Task Future Deferred Promise \
      SignalProducer
      """
    ),
    (.isText, "String NSString Substring char"),
    (
      .isPlain,
      "Codable Encodable Decodable Equatable Hashable Sendable Identifiable Comparable Error"
    ),
    (.posts, "post postNotificationName:object:userInfo: postNotificationName:object:"),
    (
      .observes,
      """
      addObserver publisher notifications addObserver:selector:name:object: \
      addObserverForName:object:queue:usingBlock:
      """
    ),
    (.isFlag, "Bool BOOL bool _Bool gboolean"), (.isVoid, "void gpointer"),
    (.isAddress, "URL NSURL URI"), (.isRequest, "URLRequest NSURLRequest NSMutableURLRequest"),
    (.isEncodable, "Codable Encodable Content"),
    (
      .isNumber,
      """
      Int Int8 Int16 Int32 Int64 UInt UInt8 UInt16 UInt32 UInt64 Double Float CGFloat Decimal \
      CLLocationDegrees CLLocationDistance double float int long short unsigned size_t time_t
      """
    ),
    // Members and methods of the platform that give a number.
    (
      .givesNumber,
      """
      latitude longitude altitude speed course horizontalAccuracy verticalAccuracy doubleValue \
      floatValue intValue integerValue boolValue longValue longLongValue unsignedIntegerValue \
      timeIntervalSince1970 timeIntervalSinceNow timeIntervalSinceReferenceDate
      """
    ),
    // Methods of libraries that give an object with all its members as a dictionary or a text: of JSONModel, Mantle,
    // YYModel, MJExtension, ObjectMapper and HandyJSON.
    (
      .writesOut,
      """
      toDictionary toJSONString toJSONData dictionaryValue yy_modelToJSONObject \
      yy_modelToJSONString yy_modelToJSONData modelToJSONObject modelToJSONString modelToJSONData \
      mj_keyValues mj_JSONObject mj_JSONString mj_JSONData toJSON
      """
    ),
    (
      .converts,
      """
      yy_modelToJSONObject yy_modelToJSONString yy_modelToJSONData modelToJSONObject \
      modelToJSONString modelToJSONData mj_keyValues mj_JSONObject mj_JSONString mj_JSONData
      """
    ),
    // What is written to these, or given under these labels, can say where a request goes.
    (
      .holdsAddress,
      """
      host baseURL baseUrl BaseURL url URL uri urlString endpoint server address domain link href \
      serverURL socketURL webSocketURL websocketURL endpointURL apiURL hostURL \
      string percentEncodedHost base with for from to path
      """
    ),
    (
      .holdsHost,
      """
      host hostname hostName baseURL baseUrl BaseURL apiHost HOST HOSTNAME API_HOST SERVER_HOST \
      BASE_URL API_URL
      """
    ),
    // Parts of a request or an address that hold nothing of its other parts.
    (.isFacet, "scheme host port path user fragment httpMethod timeoutInterval cachePolicy"),
    // Parts of an address that the address as a whole shows.
    (.isQuery, "queryItems query percentEncodedQuery percentEncodedQueryItems percentEncodedPath"),
    // The case of a result that says why there is none.
    (.fails, "failure"),
  ]
}

/// What a name says of data that goes through it.
struct WordMeaning: OptionSet, Sendable {
  let rawValue: UInt64

  static let isSelf = WordMeaning(rawValue: 1 << 0)
  /// An operator that says yes or no.
  static let answer = WordMeaning(rawValue: 1 << 1)
  /// A function that only answers about what it is given.
  static let answers = WordMeaning(rawValue: 1 << 2)
  /// A member of a collection that gives an element of it.
  static let givesElement = WordMeaning(rawValue: 1 << 3)
  /// A member of a collection that gives such a collection.
  static let givesList = WordMeaning(rawValue: 1 << 4)
  static let asks = WordMeaning(rawValue: 1 << 5)
  static let looksUp = WordMeaning(rawValue: 1 << 6)
  static let makes = WordMeaning(rawValue: 1 << 7)
  static let converts = WordMeaning(rawValue: 1 << 8)
  static let holdsAddress = WordMeaning(rawValue: 1 << 9)
  static let holdsHost = WordMeaning(rawValue: 1 << 10)
  /// A type that says yes or no.
  static let isFlag = WordMeaning(rawValue: 1 << 11)
  static let isVoid = WordMeaning(rawValue: 1 << 12)
  /// The first word of a function that sends what it is given.
  static let sends = WordMeaning(rawValue: 1 << 13)
  /// A method that gives the values of a stream to a closure.
  static let streams = WordMeaning(rawValue: 1 << 14)
  static let isNumber = WordMeaning(rawValue: 1 << 15)
  /// What gives a number, of a type that the tree does not have.
  static let givesNumber = WordMeaning(rawValue: 1 << 16)
  /// A method that gives an object with all its members.
  static let writesOut = WordMeaning(rawValue: 1 << 17)
  /// A protocol of values, which has no methods that do anything with them.
  static let isPlain = WordMeaning(rawValue: 1 << 18)
  /// A type of texts.
  static let isText = WordMeaning(rawValue: 1 << 19)
  /// A method that posts a notification.
  static let posts = WordMeaning(rawValue: 1 << 20)
  /// A method that asks for notifications.
  static let observes = WordMeaning(rawValue: 1 << 21)
  /// A type of internet addresses.
  static let isAddress = WordMeaning(rawValue: 1 << 22)
  /// A type of requests, which know where they go.
  static let isRequest = WordMeaning(rawValue: 1 << 23)
  /// A type whose values are written down for others.
  static let isEncodable = WordMeaning(rawValue: 1 << 24)
  /// A method whose closure makes what it gives.
  static let maps = WordMeaning(rawValue: 1 << 25)
  /// A method that gives what it watches to a closure.
  static let watches = WordMeaning(rawValue: 1 << 26)
  /// The first word of a method by which something is done elsewhere.
  static let acts = WordMeaning(rawValue: 1 << 27)
  /// The first word of a member that says yes or no.
  static let tells = WordMeaning(rawValue: 1 << 28)
  /// A case that holds an error.
  static let fails = WordMeaning(rawValue: 1 << 29)
  static let bridges = WordMeaning(rawValue: 1 << 30)
  static let isQuery = WordMeaning(rawValue: 1 << 31)
  static let isFacet = WordMeaning(rawValue: 1 << 32)
  /// A method that makes what it is given a part of its object.
  static let changes = WordMeaning(rawValue: 1 << 33)
  /// An operator of Swift's own library.
  static let isOperator = WordMeaning(rawValue: 1 << 34)
}
