package org.lianban.app.engine.release;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Deploys the shipped models at the start, if they are not those that are there. */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private final ModelReleases releases;

    ModelDeployment(ModelReleases releases) {
        this.releases = releases;
    }

    @Override
    public void afterSingletonsInstantiated() {
        releases.bringUpToDate();
    }
}
