package org.lianban.app.demonstration.separation;

/** Real work and a demonstration never share a database: everybody knows the passwords of the one and nobody may those of the other. */
final class RealDataException extends IllegalStateException {

    private final String remedy;

    private RealDataException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** A demonstration was started on a database in which real people have accounts. */
    static RealDataException demonstrationOnRealData() {
        return new RealDataException(
                "This database has accounts of its own; the demonstration would add people whose password everybody knows.",
                "Start it with --real, or the demonstration with another --lianban.data-dir or spring.datasource.url.");
    }

    static RealDataException realWorkOnADemonstration() {
        return new RealDataException(
                "This database holds a demonstration: invented cases, and accounts whose password everybody knows.",
                "Start the demonstration without --real, or real work with another --lianban.data-dir or spring.datasource.url.");
    }

    String remedy() {
        return remedy;
    }
}
