package org.lianban.monitoring.cli;

/** The command line cannot be understood; the message names the option and says what would be right. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
