// The least that building can cost: reads the same Markdown files, has cmark make HTML of them, and writes that, on two
// threads. No templates, no links, no checks.
//
// cc -O2 -o floor floor.c -lcmark -lpthread; ./floor CONTENT OUTPUT

#define _GNU_SOURCE
#include <cmark.h>
#include <errno.h>
#include <ftw.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { THREADS = 2 };

static char **files;
static size_t count, room;
static const char *content, *output;
static int failed;

static int collect(const char *path, const struct stat *info, int kind, struct FTW *place) {
    (void)info, (void)place;
    size_t length = strlen(path);
    if (kind == FTW_D) {
        char *folder;
        if (asprintf(&folder, "%s%s", output, path + strlen(content)) < 0) return 1;
        int made = mkdir(folder, 0777);
        free(folder);
        return made < 0 && errno != EEXIST;
    }
    if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0) return 0;
    if (count == room) {
        room = room ? room * 2 : 1024;
        files = realloc(files, room * sizeof *files);
    }
    if (!files) return 1;
    files[count++] = strdup(path);
    return 0;
}

// Behind the front matter, which ends at a line of three hyphens.
static const char *body(const char *text) {
    if (strncmp(text, "---\n", 4) != 0) return text;
    const char *end = strstr(text + 3, "\n---\n");
    return end ? end + 5 : text;
}

static int make(const char *path) {
    FILE *in = fopen(path, "rb");
    struct stat info;
    if (!in || fstat(fileno(in), &info) < 0) return -1;
    char *text = malloc((size_t)info.st_size + 1);
    if (!text) return -1;
    size_t length = fread(text, 1, (size_t)info.st_size, in);
    text[length] = 0;
    fclose(in);
    const char *start = body(text);
    char *html = cmark_markdown_to_html(start, strlen(start), CMARK_OPT_DEFAULT);
    char *target;
    if (asprintf(&target, "%s%.*s.html", output, (int)(strlen(path) - strlen(content) - 3), path + strlen(content)) < 0)
        return -1;
    FILE *out = fopen(target, "wb");
    int done = out && fwrite(html, 1, strlen(html), out) == strlen(html) && fclose(out) == 0;
    free(target);
    free(html);
    free(text);
    return done ? 0 : -1;
}

static void *work(void *first) {
    for (size_t number = (size_t)first; number < count; number += THREADS)
        if (make(files[number]) < 0) failed = 1;
    return NULL;
}

int main(int arguments, char **words) {
    if (arguments != 3) return 2;
    content = words[1];
    output = words[2];
    if (nftw(content, collect, 32, FTW_PHYS) != 0) return 1;
    pthread_t threads[THREADS];
    for (size_t number = 0; number < THREADS; number++) pthread_create(&threads[number], NULL, work, (void *)number);
    for (size_t number = 0; number < THREADS; number++) pthread_join(threads[number], NULL);
    return failed;
}
