package org.lianban.app.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;

/** What {@code openapi.json} says of who may call: the cookie of a session, and for every command a proof of its origin. */
final class InterfaceSecurity {

    private static final String SESSION = "session";
    private static final String ORIGIN = "origin";

    private InterfaceSecurity() {}

    /** Describes both, and which operation needs which; an operation with an empty list of its own needs no session. */
    static void describeIn(OpenAPI api) {
        api.getComponents()
                .addSecuritySchemes(
                        SESSION,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("LIANBAN")
                                .description("set by POST /api/session"))
                .addSecuritySchemes(
                        ORIGIN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("X-XSRF-TOKEN")
                                .description(
                                        "the value of the cookie XSRF-TOKEN; an answer to a caller without it sets it"));
        api.setSecurity(List.of(new SecurityRequirement().addList(SESSION)));
        api.getPaths().values().forEach(InterfaceSecurity::describe);
    }

    private static void describe(PathItem path) {
        path.readOperationsMap().forEach((method, operation) -> {
            if (method != HttpMethod.GET) {
                operation.setSecurity(List.of(command(operation)));
            }
        });
    }

    private static SecurityRequirement command(Operation operation) {
        SecurityRequirement origin = new SecurityRequirement().addList(ORIGIN);
        return operation.getSecurity() == null ? origin.addList(SESSION) : origin;
    }
}
