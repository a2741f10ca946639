/* Everything Parley needs from GNU readline, as plain functions.
 *
 * Readline's interface is made of mutable globals, macros and variadic functions, which Swift 6
 * rightly refuses. They are all owned by this target; Swift sees functions only. Unless a line says
 * otherwise, a function is called from the main thread.
 */
#ifndef PARLEY_CREADLINE_SHIMS_H
#define PARLEY_CREADLINE_SHIMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* --- Input: bytes of the keyboard, buffered here so that a paste comes in large blocks. --- */

/* Reads what is there, which may be nothing. False: input has ended, for good. */
bool prl_input_fill(void);
/* Bytes read from the keyboard and not yet used. */
size_t prl_input_pending(void);
/* The next of those bytes, or -1 if there is none. */
int prl_input_take(void);
/* Forgets those bytes. */
void prl_input_discard(void);
/* True once the keyboard is gone. */
bool prl_input_ended(void);

/* --- Signals: a handler sets a flag and writes a byte to a pipe that the loop waits on. --- */

typedef enum {
  PRL_SIGNAL_INTERRUPT, /* Ctrl-C */
  PRL_SIGNAL_RESIZE,    /* the window changed */
  PRL_SIGNAL_CONTINUE,  /* back after Ctrl-Z: the screen must be drawn again */
  PRL_SIGNAL_HANGUP     /* the terminal went away; the last */
} prl_signal;

/* Takes over the signals a prompt lives by. False if no pipe could be made. */
bool prl_signals_install(void);
/* Gives the signals back to their former handlers. */
void prl_signals_remove(void);
/* True if the signal came since this was last asked. Any thread. */
bool prl_signal_take(prl_signal which);
/* True if the signal came; does not take it. Any thread. */
bool prl_signal_peek(prl_signal which);

typedef enum { PRL_WAIT_TIMEOUT, PRL_WAIT_INPUT, PRL_WAIT_SIGNAL } prl_wait_result;
/* Sleeps until the keyboard has input, a signal came or `milliseconds` passed (-1: no limit). */
prl_wait_result prl_wait(int milliseconds);

/* --- Terminal: keys come one by one, unechoed, from `take` until `release`. --- */

void prl_terminal_take(void);
void prl_terminal_release(void);
/* Size in characters; 80 by 24 where the terminal does not say. */
void prl_terminal_size(int *columns, int *rows);
/* Columns that a Unicode scalar takes: 0, 1 or 2. */
int prl_character_width(uint32_t scalar);
/* Writes to the terminal, together with what readline writes. */
void prl_print(const char *text);
/* Runs `command` with /bin/sh, `argument` as its $1, standard input from `descriptor` (-1: the
 * terminal), and waits. Its exit status; 127 if it cannot be started; 128 + n if signal n killed
 * it. */
int prl_run(const char *command, const char *argument, int descriptor);

/* --- Editing --- */

typedef struct {
  /* Tab was pressed: answer with prl_candidate calls. `point` and `start` are byte offsets. */
  void (*complete)(const char *line, int point, int start);
  /* The candidates are to be listed below the line. */
  void (*list)(void);
  /* The line is to be opened in the user's editor. */
  void (*edit)(void);
} prl_callbacks;

/* Once. `name` is what `$if` in inputrc tests. */
void prl_initialize(const char *name, prl_callbacks callbacks);
/* Shows `prompt` and starts a line. Bytes 1 and 2 enclose what takes no room on the screen. */
void prl_begin(const char *prompt);
/* Gives pending input to readline until it is used up or the line is finished. */
void prl_feed(void);
/* True when the line is finished by Enter or by Ctrl-D. */
bool prl_finished(void);
/* The finished line, to be freed with prl_free; NULL after Ctrl-D. */
char *prl_take_line(void);
void prl_free(char *text);
/* Drops the line, leaving it on the screen with ^C after it. */
void prl_cancel(void);
/* Takes the line off the screen and ends it. What was typed, to be freed with prl_free. */
char *prl_withdraw(int *point);
/* Types `text` into the line and puts the cursor at byte `point`. */
void prl_restore(const char *text, int point);
/* What is typed so far; valid until the next call. */
const char *prl_line_so_far(void);
/* Replaces the line, as one step of undo. */
void prl_replace_line(const char *text);
/* Prints `text` above the line being typed. */
void prl_show_above(const char *text);
/* Draws prompt and line again where the cursor is. */
void prl_redraw(void);
/* Takes the new size of the window; draws the line again if there is one. */
void prl_resize(bool drawing);

/* One answer to `complete`; `closed` if a space may follow it. */
void prl_candidate(const char *text, bool closed);

void prl_history_limit(int entries);
void prl_history_add(const char *line);
/* Forgets the history and all else that a key could bring back: killed text, searches, undo. */
void prl_forget(void);

#endif
