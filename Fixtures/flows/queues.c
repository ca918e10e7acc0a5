#include <mosquitto.h>
#include <stdio.h>
#include <string.h>
#include <zmq.h>

/* Messages to whoever listens. */
struct rider {
  char email[64];
  char phone[32];
  double latitude;
  int seats;
};

void announce(struct rider *rider, void *socket)
{
  zmq_send(socket, rider->email, strlen(rider->email), 0); // expect: contact/email-address -> transmission/zeromq
  zmq_send(socket, &rider->seats, sizeof(rider->seats), 0);
  zmq_recv(socket, rider->phone, sizeof(rider->phone), 0);
}

void place(struct rider *rider, struct mosquitto *broker)
{
  char text[64];
  snprintf(text, sizeof(text), "{\"lat\":%f}", rider->latitude); // expect: location/precise-location -> transmission/mqtt
  mosquitto_publish(broker, NULL, "place", strlen(text), text, 1, 0);
}
