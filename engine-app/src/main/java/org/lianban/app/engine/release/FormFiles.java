package org.lianban.app.engine.release;

/** How forms are called among the files of a set. */
final class FormFiles {

    private static final String ENDING = ".form";

    private FormFiles() {}

    static boolean isForm(String file) {
        return file.endsWith(ENDING);
    }

    static String key(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }

    static String file(String key) {
        return key + ENDING;
    }
}
