#include <curl/curl.h>
#include <stdlib.h>

/* A library's object in a field of a structure: what one function puts into it and sends is not what others send. */
struct buyer {
  char *email;
  char *phone;
  int orders;
};

struct transfer {
  CURL *easy;
};

static struct transfer *transfer_new(void) {
  struct transfer *transfer = calloc(1, sizeof *transfer);
  transfer->easy = curl_easy_init();
  return transfer;
}

void send_phone(struct buyer *buyer) {
  struct transfer *transfer = transfer_new();
  curl_easy_setopt(transfer->easy, CURLOPT_URL, "https://api.phones.se/x");
  curl_easy_setopt(transfer->easy, CURLOPT_POSTFIELDS, buyer->phone); // expect: contact/phone-number -> api.phones.se
  curl_easy_perform(transfer->easy);
}

void send_email(struct buyer *buyer) {
  struct transfer *transfer = transfer_new();
  curl_easy_setopt(transfer->easy, CURLOPT_URL, "https://crm.mails.se/x");
  curl_easy_setopt(transfer->easy, CURLOPT_POSTFIELDS, buyer->email); // expect: contact/email-address -> crm.mails.se
  curl_easy_perform(transfer->easy);
}

void ping(void) {
  struct transfer *transfer = transfer_new();
  curl_easy_setopt(transfer->easy, CURLOPT_URL, "https://status.mails.se/x");
  curl_easy_perform(transfer->easy);
}

/* One that is filled here and sent elsewhere. */
struct job {
  CURL *handle;
};

void fill(struct job *job, struct buyer *buyer) {
  curl_easy_setopt(job->handle, CURLOPT_URL, "https://jobs.mails.se/x");
  curl_easy_setopt(job->handle, CURLOPT_POSTFIELDS, buyer->email); // expect: contact/email-address -> jobs.mails.se
}

void run(struct job *job) { curl_easy_perform(job->handle); }
