package org.lianban.app.engine.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.lianban.processes.checking.ModelFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases models. Every set is deployed whole, changed and unchanged models together, and its models call one another within it: so a
 * case lives to its end in the set in which it began, unless it is migrated (ADR 0055).
 */
@Component
public class ModelReleases {

    private static final Logger LOG = LoggerFactory.getLogger(ModelReleases.class);

    private final RepositoryService repository;
    private final ModelSetStore store;
    private final Clock clock;

    /** Ids of definitions by their keys, by deployment: what is deployed never changes. */
    private final Map<String, Map<String, String>> definitions = new ConcurrentHashMap<>();

    ModelReleases(RepositoryService repository, ModelSetStore store, Clock clock) {
        this.repository = repository;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Deploys the last set with these models in place of those of their names, and lets cases that begin from a moment on begin in it.
     *
     * @param name of the release, for people
     * @param changed models, each named by the key of its process with {@code .bpmn}, and forms of stages by theirs with {@code .form}
     * @param from when it comes into force; a moment that has passed is taken for now
     * @throws RefusedModels if the checker finds errors in the whole
     */
    @Transactional
    public ModelSet release(String name, Collection<ModelFile> changed, Instant from) {
        store.lock();
        List<ModelFile> own = new ArrayList<>(store.last().map(this::own).orElse(List.of()));
        own.addAll(changed);
        ModelSet set = deploy(name, ModelFiles.shipped().with(own), names(own));
        putInForce(set, from);
        return set;
    }

    /**
     * Puts a set that was deployed before in force again.
     *
     * @throws NoSuchElementException if there is no such set
     */
    @Transactional
    public ModelSet rollBack(String deployment, Instant from) {
        store.lock();
        ModelSet set = find(deployment);
        putInForce(set, from);
        return set;
    }

    /**
     * Deploys what this version of the program brings, with the models that were released here in their places, unless the last set is
     * just that. If the two do not fit each other, the last set stays: what was released here wins (as in ADR 0042).
     *
     * @throws RefusedModels if what the program brings is wrong by itself
     */
    @Transactional
    public void bringUpToDate() {
        store.lock();
        Optional<ModelSet> last = store.last();
        List<ModelFile> own = last.map(this::own).orElse(List.of());
        ModelFiles files = ModelFiles.shipped().with(own);
        if (last.isPresent() && last.get().digest().equals(files.digest())) {
            return;
        }
        try {
            putInForce(deploy("lianban", files, names(own)), clock.instant());
        } catch (RefusedModels refused) {
            if (own.isEmpty()) {
                throw refused;
            }
            LOG.error("The models of this version of lianban do not fit those released here and are left out", refused);
        }
    }

    /** The set in which a case begins that begins now. */
    public ModelSet inForce() {
        return find(deploymentInForce());
    }

    /**
     * The engine's definition of a process in the set that is in force now.
     *
     * @throws NoSuchElementException if the set has no such process
     */
    public String definition(String process) {
        return definition(deploymentInForce(), process)
                .orElseThrow(() -> new NoSuchElementException("no model " + process + " is in force"));
    }

    /** The engine's definition of a process in a set. */
    public Optional<String> definition(String deployment, String process) {
        return Optional.ofNullable(definitions(deployment).get(process));
    }

    /** The engine's definitions of a set by the keys of their processes; empty for what is none. */
    public Map<String, String> definitions(String deployment) {
        Map<String, String> known = definitions.get(deployment);
        if (known == null) {
            known = repository.createProcessDefinitionQuery().deploymentId(deployment).list().stream()
                    .collect(Collectors.toUnmodifiableMap(ProcessDefinition::getKey, ProcessDefinition::getId));
            definitions.put(deployment, known);
        }
        return known;
    }

    /** All sets, the newest first, with how many open cases of the region run on each. */
    public List<ModelSetUse> uses(String region) {
        return store.uses(region, clock.instant());
    }

    /** The set on which a case runs, or ran to its end, by its outermost process instance. */
    public Optional<String> deploymentOf(String rootInstance) {
        return store.deploymentOf(rootInstance);
    }

    /**
     * A form of the set to which a definition belongs, as form-js has it.
     *
     * @throws NoSuchElementException if the set has no such form: no release lets that happen
     */
    public String form(String definition, String form) {
        String deployment = repository.getProcessDefinition(definition).getDeploymentId();
        String file = FormFiles.file(form);
        if (!repository.getDeploymentResourceNames(deployment).contains(file)) {
            throw new NoSuchElementException("no form %s in the set %s".formatted(form, deployment));
        }
        return new String(read(deployment, file).content(), StandardCharsets.UTF_8);
    }

    /** The files of a set. */
    public List<ModelFile> files(String deployment) {
        return repository.getDeploymentResourceNames(deployment).stream()
                .sorted()
                .map(file -> read(deployment, file))
                .toList();
    }

    private String deploymentInForce() {
        return store.deploymentInForce(clock.instant())
                .orElseThrow(() -> new IllegalStateException("no models are deployed"));
    }

    private ModelSet find(String deployment) {
        return store.find(deployment).orElseThrow(() -> new NoSuchElementException("no set of models " + deployment));
    }

    private void putInForce(ModelSet set, Instant from) {
        Instant now = clock.instant();
        store.putInForce(set.deployment(), from.isBefore(now) ? now : from, now);
    }

    private ModelSet deploy(String name, ModelFiles files, Set<String> own) {
        files.requireSound();
        DeploymentBuilder deployment = repository.createDeployment().name(name);
        files.all().forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        DeploymentWithDefinitions deployed = deployment.deployWithResult();
        ModelSet set = new ModelSet(
                deployed.getId(), name, own, files.digest(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.add(set);
        return set;
    }

    private List<ModelFile> own(ModelSet set) {
        return set.own().stream().map(file -> read(set.deployment(), file)).toList();
    }

    private ModelFile read(String deployment, String file) {
        try (InputStream in = repository.getResourceAsStream(deployment, file)) {
            return new ModelFile(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Collection<ModelFile> files) {
        return files.stream().map(ModelFile::name).collect(Collectors.toCollection(HashSet::new));
    }
}
