package org.lianban.app.studio.modeler;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.studio.content.ContentReader;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.checking.ModelFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** As much of Camunda's interface as its Modeler needs. Nothing here reaches the engine: what is deployed becomes a draft. */
@Hidden
@RestController
class EngineRestController {

    private static final int MOST_FILES = 20;
    private static final int LONGEST_NAME = 100;
    private static final String INVALID = "InvalidRequestException";

    /** What Camunda's own answers look like. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final DraftDeployment deployment;
    private final Clock clock;

    EngineRestController(DraftDeployment deployment, Clock clock) {
        this.deployment = deployment;
        this.clock = clock;
    }

    /** The Modeler asks which notation the engine understands. */
    @RolesAllowed("DESIGNER")
    @GetMapping("/engine-rest/version")
    Map<String, String> version() {
        return Map.of("version", "7.24.0");
    }

    /** The Modeler asks whether it is let in; nothing is deployed by this way. */
    @RolesAllowed("DESIGNER")
    @GetMapping("/engine-rest/deployment")
    List<String> deployments() {
        return List.of();
    }

    @RolesAllowed("DESIGNER")
    @PostMapping(path = "/engine-rest/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Map<String, @Nullable Object> deploy(MultipartHttpServletRequest request, Locale language) throws IOException {
        String given = request.getParameter("deployment-name");
        String name = given == null || given.isBlank() ? "Camunda Modeler" : given.strip();
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(new LocalisedText(
                    "deployment-name 最多 %d 个字，且不含控制字符。".formatted(LONGEST_NAME),
                    "deployment-name has at most %d characters and no control characters.".formatted(LONGEST_NAME)));
        }
        UUID change = deployment.deploy(Actors.current(), name, files(request), language);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("links", List.of());
        answer.put("id", change);
        answer.put("name", name);
        answer.put("source", request.getParameter("deployment-source"));
        answer.put("deploymentTime", TIME.format(clock.instant()));
        answer.put("tenantId", null);
        // it is a draft: no engine runs it before it was released
        answer.put("deployedProcessDefinitions", null);
        answer.put("deployedDecisionDefinitions", null);
        return answer;
    }

    private static List<ModelFile> files(MultipartHttpServletRequest request) throws IOException {
        List<ModelFile> files = new ArrayList<>();
        for (List<MultipartFile> parts : request.getMultiFileMap().values()) {
            for (MultipartFile file : parts) {
                if (files.size() == MOST_FILES) {
                    throw Refusal.invalid(new LocalisedText(
                            "一次最多 %d 个文件。".formatted(MOST_FILES),
                            "There are at most %d files at a time.".formatted(MOST_FILES)));
                }
                // one byte more than may be there, so that the reader can tell
                byte[] bytes = file.getInputStream().readNBytes(ContentReader.LARGEST + 1);
                files.add(new ModelFile(Objects.requireNonNullElse(file.getOriginalFilename(), file.getName()), bytes));
            }
        }
        if (files.isEmpty()) {
            throw Refusal.invalid(new LocalisedText("没有文件。", "There is no file."));
        }
        return files;
    }

    /** What the Modeler looks for after a deployment; there are no such pages. */
    @PermitAll
    @GetMapping("/.well-known/camunda-automation-platform/webapps")
    ResponseEntity<CamundaError> pages(Locale language) {
        return nothing(language);
    }

    @RolesAllowed("DESIGNER")
    @RequestMapping("/engine-rest/**")
    ResponseEntity<CamundaError> nothing(Locale language) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(CamundaError.plain(
                        "NotFoundException",
                        new LocalisedText("此处只接收部署。", "Only deployments are taken here."),
                        language));
    }

    @ExceptionHandler
    ResponseEntity<CamundaError> faulty(FaultyDeployment faulty) {
        return ResponseEntity.badRequest().body(faulty.error());
    }

    @ExceptionHandler
    ResponseEntity<CamundaError> refused(Refusal refusal, Locale language) {
        LocalisedText remedy = refusal.remedy();
        String said = refusal.text().in(language) + (remedy == null ? "" : " " + remedy.in(language));
        return ResponseEntity.status(refusal.kind().status()).body(new CamundaError(INVALID, said, null));
    }
}
