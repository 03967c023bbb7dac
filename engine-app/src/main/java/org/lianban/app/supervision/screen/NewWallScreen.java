package org.lianban.app.supervision.screen;

import java.util.UUID;

/**
 * A screen that was just made.
 *
 * @param token what its address ends with, shown this once
 */
public record NewWallScreen(UUID id, String name, String token) {}
