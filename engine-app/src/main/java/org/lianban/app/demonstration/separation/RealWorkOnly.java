package org.lianban.app.demonstration.separation;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside the demonstration's profile: refuses to start on a database in which a demonstration was begun. */
@Component
@Profile("!demonstration")
class RealWorkOnly implements SmartInitializingSingleton {

    private final PlayedBefore played;

    RealWorkOnly(PlayedBefore played) {
        this.played = played;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (played.here()) {
            throw RealDataException.realWorkOnADemonstration();
        }
    }
}
