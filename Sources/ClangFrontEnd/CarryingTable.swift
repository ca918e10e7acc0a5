extension CarryingCalls {
  /// C's own library and POSIX; BSD; GLib; Foundation; then libraries by which C programs build what
  /// they send (libcurl, cJSON, json-c, Jansson, JSON-GLib, yyjson, libxml2, libsoup, libevent, SQLite, MySQL,
  /// libpq, hiredis, sds, OpenSSL), and take apart what they are sent (libmicrohttpd, libevent,
  /// CivetWeb, libxml2, OpenLDAP). From their manuals.
  static let table = """
    memcpy memmove strcpy strncpy stpcpy stpncpy mempcpy memccpy wcscpy wcsncpy = 1 > 0 ; 1 > result
    strcat strncat wcscat wcsncat strlcpy strlcat strcpy_s strcat_s = 1 > 0
    memcpy_s strncpy_s strncat_s = 2 > 0
    bcopy = 0 > 1
    strdup strndup strdupa strndupa wcsdup memdup = 0 > result
    strtok strtok_r strsep strchr strrchr strstr strcasestr memchr = 0 > result
    sprintf vsprintf swprintf = %1 > 0
    snprintf vsnprintf sprintf_s = %2 > 0
    asprintf vasprintf = %1 > 0
    strftime = 3 > 0
    sscanf vsscanf fscanf = 0 > 2...
    fgets fgetws = 2 > 0
    fread = 3 > 0
    getline = 2 > 0
    inet_ntop = 1 > 2
    inet_pton = 1 > 2
    iconv = 1 > 3
    wcstombs mbstowcs wcsrtombs mbsrtowcs = 1 > 0
    getnameinfo = 0 > 2
    getaddrinfo = 0 > 3
    va_start __builtin_va_start = ... > =0
    va_copy __va_copy __builtin_va_copy = 1 > =0

    g_strdup g_strndup g_memdup g_memdup2 g_utf8_strdown g_utf8_strup = 0 > result
    g_strdup_printf g_strdup_vprintf g_markup_printf_escaped = %0 > result
    g_snprintf g_vsnprintf = %2 > 0
    g_sprintf g_vasprintf = %1 > 0
    g_strconcat g_build_filename g_build_path g_strjoin = 0... > result
    g_strlcpy g_strlcat g_stpcpy = 1 > 0
    g_string_new g_string_new_len g_string_free g_string_free_and_steal = 0 > result
    g_string_assign g_string_append g_string_append_len g_string_prepend = 1 > 0 ; 1 > result
    g_string_append_uri_escaped = 1 > 0
    g_string_insert g_string_overwrite = 2 > 0
    g_string_printf g_string_append_printf g_string_vprintf g_string_append_vprintf = %1 > 0
    g_list_append g_list_prepend g_slist_append g_slist_prepend = 0... > result
    g_ptr_array_add g_queue_push_tail g_queue_push_head g_byte_array_append = 1 > 0
    g_key_file_set_string g_key_file_set_value g_key_file_set_locale_string = 3 > 0
    g_variant_builder_add = 2... > 0
    g_hash_table_insert g_hash_table_replace g_object_set g_value_set_string = 1... > 0

    stringWithFormat: initWithFormat: localizedStringWithFormat: = %0 > result
    initWithFormat:locale: initWithFormat:arguments: = %0 > result
    stringByAppendingFormat: = %0 > result
    appendFormat: = %0 > self
    predicateWithFormat: = %0 > result
    appendString: setString: appendData: setData: addObject: setArray: = 0 > self
    appendAttributedString: setDictionary: addEntriesFromDictionary: = 0 > self
    setObject:forKey: setValue:forKey: setObject:forKeyedSubscript: = 0 > self[1]
    queryItemWithName:value: initWithName:value: = 1 > result[0]
    enumerateObjectsUsingBlock: enumerateObjectsWithOptions:usingBlock: = self > {0}
    enumerateObjectsAtIndexes:options:usingBlock: = self > {0}
    enumerateKeysAndObjectsUsingBlock: enumerateKeysAndObjectsWithOptions:usingBlock: = self > {1}
    setValue:forHTTPHeaderField: addValue:forHTTPHeaderField: = 0 > self
    setURL: setBaseURL: setHost: setQueryItems: = 0 > self
    objectForKey: valueForKey: objectForKeyedSubscript: valueForKeyPath: = [0] > result
    appendBytes:length: insertString:atIndex: insertObject:atIndex: = 0 > self

    curl_easy_setopt curl_url_set = 2 > 0
    curl_slist_append = 1 > 0 ; 0... > result
    curl_mime_data curl_mime_name curl_mime_filename curl_mime_subparts = 1 > 0
    curl_mime_addpart = result > 0
    curl_formadd = 2... > 0
    curl_easy_escape = 1 > result
    curl_escape = 0 > result
    cJSON_AddItemToObject cJSON_AddStringToObject cJSON_AddItemToArray = 1... > 0
    cJSON_AddNumberToObject cJSON_AddRawToObject = 1... > 0
    cJSON_AddObjectToObject cJSON_AddArrayToObject = result > 0
    json_object_object_add json_object_array_add = 1... > 0
    json_object_set json_object_set_new json_array_append json_array_append_new = 1... > 0
    json_object_get json_object_object_get json_object_get_member = [1] > result
    json_object_get_string_member json_object_get_string json_object_dotget_string = [1] > result
    json_object_object_get_ex config_lookup_string config_setting_lookup_string = [1] > 2
    cJSON_GetObjectItem cJSON_GetObjectItemCaseSensitive yyjson_obj_get = [1] > result
    g_hash_table_lookup soup_message_headers_get_one evhttp_find_header = [1] > result
    g_key_file_get_string g_key_file_get_value MHD_lookup_connection_value = [2] > result
    g_variant_lookup = [1] > 3
    apr_table_get u_map_get mg_get_header iniparser_getstring = [1] > result
    mg_get_var = [2] > 3
    xmlGetProp mxmlElementGetAttr = [1] > result
    ldap_get_values ldap_get_values_len = [2] > result
    json_builder_add_string_value json_builder_add_value json_generator_set_root = 1 > 0
    json_object_set_string_member json_object_set_object_member json_object_set_array_member = 2 > 0
    json_object_set_member = 2 > 0
    json_array_add_string_element json_array_add_object_element json_array_add_element = 1 > 0
    json_node_set_object json_node_take_object json_node_set_string json_node_init_object = 1 > 0
    yyjson_mut_obj_add_str yyjson_mut_obj_add_strn yyjson_mut_obj_add_strcpy = 3 > 1
    yyjson_mut_obj_add_strncpy yyjson_mut_obj_add_val = 3 > 1
    yyjson_mut_doc_set_root yyjson_mut_arr_append = 1 > 0
    xmlNewChild xmlNewTextChild = 3 > 0 ; 3 > result
    xmlNewProp xmlSetProp xmlTextWriterWriteElement xmlTextWriterWriteAttribute = 2 > 0
    xmlNodeSetContent xmlNodeAddContent xmlAddChild xmlTextWriterWriteString = 1 > 0
    xmlDocSetRootElement = 1 > 0
    xmlTextWriterWriteFormatElement = %2 > 0
    xmlTextWriterWriteFormatString = %1 > 0
    soup_message_set_request = 3 > 0
    soup_message_set_request_body_from_bytes soup_message_headers_append = 2 > 0
    soup_message_body_append soup_message_headers_replace = 2 > 0
    evbuffer_add evbuffer_add_buffer evbuffer_add_reference = 1 > 0
    evbuffer_add_printf evbuffer_add_vprintf = %1 > 0
    evhttp_add_header = 2 > 0
    redisFormatCommand = %1 > 0
    sdscatprintf sdscatfmt = %1 > result
    sdscat sdscatlen sdscatsds sdscatrepr = 0... > result
    mysql_real_escape_string = 2 > 1
    mysql_real_escape_string_quote = 2 > 1
    mysql_escape_string mysql_hex_string = 1 > 0
    PQescapeStringConn = 2 > 1
    PQescapeString = 1 > 0
    PQescapeLiteral PQescapeIdentifier = 1 > result
    EVP_EncodeBlock EVP_DecodeBlock = 1 > 0
    EVP_EncodeUpdate = 3 > 1
    sqlite3_mprintf sqlite3_vmprintf = %0 > result
    sqlite3_snprintf = %2 > 1
    """
}
