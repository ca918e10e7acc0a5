// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *remote_ip;                            // expect: device/ip-address
  char *remote_ip_address;                    // expect: device/ip-address
  char *client_ip;                            // expect: device/ip-address
  char *client_ip_address;                    // expect: device/ip-address
  char *peer_ip;                              // expect: device/ip-address
  char *peer_ip_address;                      // expect: device/ip-address
  char *source_ip;                            // expect: device/ip-address
  char *visitor_ip;                           // expect: device/ip-address
  char *user_ip;                              // expect: device/ip-address
  char *remote_addr;                          // expect: device/ip-address
  char *x_forwarded_for;                      // expect: device/ip-address
};

struct swedish_record {
  char *klient_ip;                            // expect: device/ip-address
};

struct finnish_record {
  char *ip_osoite;                            // expect: device/ip-address
  char *asiakas_ip;                           // expect: device/ip-address
  char *kayttajan_ip_osoite;                  // expect: device/ip-address
};

struct german_record {
  char *ip_adresse;                           // expect: device/ip-address
  char *client_ip_adresse;                    // expect: device/ip-address
  char *benutzer_ip_adresse;                  // expect: device/ip-address
};

struct norwegian_record {
  char *klient_ip;                            // expect: device/ip-address
  char *klient_ip_adresse;                    // expect: device/ip-address
};

struct danish_record {
  char *klient_ip;                            // expect: device/ip-address
  char *klient_ip_adresse;                    // expect: device/ip-address
};

struct benutzer {
  char *ip_adresse;                           // expect: device/ip-address
};

struct kayttaja {
  char *ip_osoite;                            // expect: device/ip-address
};

struct bruger {
  char *ip_adresse;                           // expect: device/ip-address
};

struct bruker {
  char *ip_adresse;                           // expect: device/ip-address
};

struct request {
  char remote_ip[48];  // expect: device/ip-address
  char local_ip[48];
  int local_port;
  char *ip_address;  // expect: device/ip-address
};

struct server {
  char *ip_address;
};

struct machine {
  void *ip;
  unsigned long instruction_ip;
};

struct peer {
  char src_ip[46];                            // expect: device/ip-address
};

struct client {
  int fd;
  char ip[46];                                // expect: device/ip-address
};

struct client_of_server {
  char host[64];
  char ip[46];
};

void tell(struct sockaddr_in *peer, struct sockaddr_in6 *client, struct sockaddr_in *bound) {
  char text[64];
  inet_ntop(AF_INET, &peer->sin_addr, text, sizeof text);  // expect: device/ip-address
  inet_ntop(AF_INET6, &client->sin6_addr, text, sizeof text);  // expect: device/ip-address
  inet_ntop(AF_INET, &bound->sin_addr, text, sizeof text);
}

/* What a server tells a program of CGI. */
void tell_program(void) {
  puts(getenv("REMOTE_ADDR"));  // expect: device/ip-address
  puts(getenv("SERVER_ADDR"));
}

struct english_register {
  char *psu_ip_address;                       // expect: device/ip-address
  char *shopper_ip;                           // expect: device/ip-address
};
