/*
 * The bar of P15: the 20 best others of everyone by the product of their rows, in plain C with vector types.
 * top-k FILE PEOPLE DIMENSIONS ROUNDS: FILE holds PEOPLE x DIMENSIONS floats (DIMENSIONS a multiple of 16). For each line
 * on the standard input runs one round and prints its CPU and wall seconds; at the end writes what was found to FILE.out.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define KEEP 20
#define TILE 64

typedef float vec __attribute__((vector_size(64)));

static float sum(vec v) {
  float total = 0;
  for (int i = 0; i < 16; i++) total += v[i];
  return total;
}

/* The best so far, the worst of them first (a heap). */
static void offer(float *scores, int32_t *others, float score, int32_t other) {
  int at = 0;
  for (;;) {
    int next = 2 * at + 1;
    if (next >= KEEP) break;
    if (next + 1 < KEEP && scores[next + 1] < scores[next]) next++;
    if (scores[next] >= score) break;
    scores[at] = scores[next];
    others[at] = others[next];
    at = next;
  }
  scores[at] = score;
  others[at] = other;
}

static void round_of(const float *rows, int people, int dimensions, float *scores, int32_t *others) {
  const int steps = dimensions / 16;
  for (int i = 0; i < people * KEEP; i++) scores[i] = -1e30f;
  for (int from = 0; from < people; from += TILE) {
    const int to = from + TILE < people ? from + TILE : people;
    for (int a = 0; a + 4 <= people; a += 4) {
      for (int b = from; b + 4 <= to; b += 4) {
        vec total[4][4] = {0};
        const vec *x = (const vec *)(rows + (size_t)a * dimensions);
        const vec *y = (const vec *)(rows + (size_t)b * dimensions);
        for (int s = 0; s < steps; s++)
          for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++) total[i][j] += x[i * steps + s] * y[j * steps + s];
        for (int i = 0; i < 4; i++)
          for (int j = 0; j < 4; j++) {
            const float score = sum(total[i][j]);
            if (score > scores[(a + i) * KEEP] && a + i != b + j)
              offer(scores + (a + i) * KEEP, others + (a + i) * KEEP, score, b + j);
          }
      }
    }
  }
}

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  const int people = atoi(words[2]), dimensions = atoi(words[3]);
  const size_t size = (size_t)people * dimensions * sizeof(float);
  float *rows = aligned_alloc(64, (size + 63) / 64 * 64);
  float *scores = malloc((size_t)people * KEEP * sizeof(float));
  int32_t *others = malloc((size_t)people * KEEP * sizeof(int32_t));
  FILE *in = fopen(words[1], "rb");
  if (!in || fread(rows, 1, size, in) != size) return 3;
  char line[16];
  while (fgets(line, sizeof line, stdin)) {
    const double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID), wall = seconds(CLOCK_MONOTONIC);
    round_of(rows, people, dimensions, scores, others);
    printf("%f %f\n", seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, seconds(CLOCK_MONOTONIC) - wall);
    fflush(stdout);
  }
  char name[4096];
  snprintf(name, sizeof name, "%s.out", words[1]);
  FILE *out = fopen(name, "wb");
  if (!out || fwrite(others, 4, (size_t)people * KEEP, out) != (size_t)people * KEEP) return 4;
  return 0;
}
