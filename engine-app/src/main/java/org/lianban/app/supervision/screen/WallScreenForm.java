package org.lianban.app.supervision.screen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a screen hangs. */
record WallScreenForm(@NotBlank @Size(max = 60) String name) {}
