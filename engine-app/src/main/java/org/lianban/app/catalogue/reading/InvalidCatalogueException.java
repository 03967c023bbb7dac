package org.lianban.app.catalogue.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A catalogue was refused; it carries every error that was found, in the order of files and lines. */
public final class InvalidCatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CatalogueError> errors;

    InvalidCatalogueException(List<CatalogueError> errors) {
        super(errors.stream().map(CatalogueError::toString).collect(joining("\n")));
        this.errors = List.copyOf(errors);
    }

    InvalidCatalogueException(CatalogueError error) {
        this(List.of(error));
    }

    public List<CatalogueError> errors() {
        return errors;
    }
}
