#ifndef NGENIC_GATEWAY_H
#define NGENIC_GATEWAY_H

/* What a home's sensors say, and whose home it is. */
struct gateway_reading {
  char customer_number[24];
  double room_temperature;
  double energy_consumption;
};

int gateway_report(const struct gateway_reading *reading);
int gateway_store(const struct gateway_reading *reading, const char *password);

#endif
