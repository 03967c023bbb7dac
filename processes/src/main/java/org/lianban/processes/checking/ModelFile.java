package org.lianban.processes.checking;

/** A file that is to be checked, as it came: hostile until proved otherwise. */
public final class ModelFile {

    private final String name;
    private final byte[] content;

    /**
     * A file.
     *
     * @param name by which findings call it; ends in {@code .dmn} for rule tables, and in anything else for models
     */
    public ModelFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
