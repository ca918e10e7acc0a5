#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

/* Data that goes through pointers: into buffers, and to functions. */
struct patron {
  char email[128];
  char phone_number[32];
  int seats;
};

void by_characters(const struct patron *patron) {
  char text[99], *end = text;
  for (const char *next = patron->email; *next; next++) { // expect: contact/email-address -> logging/printf
    *end++ = *next;
  }
  puts(text);
}

void by_a_character(const struct patron *patron) {
  char text[99];
  int count = 0;
  for (const char *next = patron->phone_number; *next; next++) { // expect: contact/phone-number -> logging/printf
    unsigned char letter = (unsigned char)*next;
    text[count++] = (char)letter;
  }
  puts(text);
}

void by_position(const struct patron *patron) {
  char text[99];
  char *end;
  end = text + 4;
  strcpy(end, patron->email); // expect: contact/email-address -> logging/printf
  puts(text);
}

struct store {
  const char *name;
  void (*save)(const char *text);
  void (*skip)(const char *text);
};

static void save_to_file(const char *text) {
  FILE *file = fopen("a", "w");
  fputs(text, file);
}

static void skip_text(const char *text) { (void)text; }

static const struct store files = {.name = "files", .save = save_to_file, .skip = skip_text};

static void save(const struct store *store, const struct patron *patron) {
  store->save(patron->email); // expect: contact/email-address -> storage/files
  store->skip(patron->phone_number);
}

void save_patron(const struct patron *patron) { save(&files, patron); }

struct upload {
  const char *text;
  size_t left;
};

static size_t feed(char *buffer, size_t size, size_t count, void *data) {
  struct upload *upload = data;
  memcpy(buffer, upload->text, upload->left);
  return upload->left;
}

void by_a_reader(CURL *curl, const struct patron *patron) {
  struct upload upload;
  upload.text = patron->phone_number; // expect: contact/phone-number -> api.one.example
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.one.example/v1");
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, feed);
  curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
  curl_easy_perform(curl);
}

/* Near misses. */
void other_pointer(const struct patron *patron) {
  char text[99], other[99], *end = text;
  strcpy(end, patron->email);
  puts(other);
}

void moved_pointer(const struct patron *patron) {
  char text[99];
  const char *next = text;
  next = patron->email;
  puts(text);
}
