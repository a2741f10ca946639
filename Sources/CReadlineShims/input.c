#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static unsigned char buffer[65536];
static size_t used, filled;
static bool ended;

bool prl_input_ended(void) { return ended; }

size_t prl_input_pending(void) { return filled - used; }

void prl_input_discard(void) { used = filled = 0; }

int prl_input_take(void) { return used < filled ? buffer[used++] : -1; }

/* In our mode the terminal answers "nothing" with 0 bytes, as it does when it is gone. */
static bool is_only_empty(void) {
  struct pollfd keyboard = {.fd = STDIN_FILENO, .events = POLLIN};
  return prl_terminal_is_ours() && poll(&keyboard, 1, 0) >= 0 &&
         !(keyboard.revents & (POLLHUP | POLLERR | POLLNVAL));
}

bool prl_input_fill(void) {
  if (ended) return false;
  if (used < filled) return true;
  ssize_t count = read(STDIN_FILENO, buffer, sizeof buffer);
  if (count > 0) {
    used = 0;
    filled = (size_t)count;
    return true;
  }
  if (count < 0 ? errno == EINTR || errno == EAGAIN : is_only_empty()) return true;
  ended = true;
  return false;
}

int prl_getc(FILE *stream) {
  (void)stream;
  while (used == filled) {
    if (!prl_input_fill()) return EOF;
    if (used < filled) break;
    /* Readline waits here only inside a command; abort is what Ctrl-C means to one. */
    if (prl_signal_peek(PRL_SIGNAL_INTERRUPT)) return '\a';
    if (prl_signal_peek(PRL_SIGNAL_HANGUP)) return EOF;
    poll(&(struct pollfd){.fd = STDIN_FILENO, .events = POLLIN}, 1, 500);
  }
  return buffer[used++];
}

int prl_input_available(void) {
  if (used < filled) return 1;
  /* The time readline would wait can only be read by setting it. */
  int microseconds = rl_set_keyboard_input_timeout(0);
  rl_set_keyboard_input_timeout(microseconds);
  struct pollfd keyboard = {.fd = STDIN_FILENO, .events = POLLIN};
  if (ended || poll(&keyboard, 1, microseconds / 1000) <= 0) return 0;
  /* Filling now lets a long burst of keys be drawn once instead of block by block. */
  return prl_input_fill() && used < filled;
}

/* --- Paste --- */

static const char paste_end[] = "\033[201~";

typedef struct {
  char *bytes;
  size_t count, room;
} text_buffer;

static bool append(text_buffer *text, const char *bytes, size_t count) {
  if (text->count + count + 1 > text->room) {
    size_t room = 2 * (text->count + count + 1);
    char *grown = realloc(text->bytes, room);
    if (!grown) return false;
    text->bytes = grown;
    text->room = room;
  }
  memcpy(text->bytes + text->count, bytes, count);
  text->count += count;
  text->bytes[text->count] = '\0';
  return true;
}

/* A terminal that never ends its paste must not hold up the prompt. */
static bool paste_goes_on(void) {
  while (used == filled) {
    if (ended || prl_wait(2000) != PRL_WAIT_INPUT || !prl_input_fill()) return false;
  }
  return true;
}

static void read_paste(text_buffer *text) {
  const size_t mark = sizeof paste_end - 1;
  bool after_return = false;
  while (paste_goes_on()) {
    char byte = (char)buffer[used++];
    bool follows_return = after_return;
    after_return = byte == '\r';
    if (byte == '\n' && follows_return) continue;
    bool kept = byte == '\0' ? append(text, "\xEF\xBF\xBD", 3)
                             : append(text, byte == '\r' ? "\n" : &byte, 1);
    if (!kept) return;
    if (text->count >= mark && memcmp(text->bytes + text->count - mark, paste_end, mark) == 0) {
      text->count -= mark;
      text->bytes[text->count] = '\0';
      return;
    }
  }
}

int prl_paste(int count, int key) {
  (void)count;
  (void)key;
  text_buffer text = {NULL, 0, 0};
  read_paste(&text);
  if (text.count > 0 && !prl_signal_peek(PRL_SIGNAL_INTERRUPT)) rl_insert_text(text.bytes);
  free(text.bytes);
  return 0;
}
