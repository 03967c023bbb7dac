package org.lianban.app.catalogue;

/** On which side of the day of the application a date lies; that day itself is on both. */
public enum DateBound {
    PAST,
    FUTURE
}
