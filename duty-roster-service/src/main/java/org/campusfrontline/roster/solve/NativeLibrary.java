package org.campusfrontline.roster.solve;

import com.google.ortools.Loader;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// OR-Tools, which is not there for every machine.
@Singleton
class NativeLibrary {

    private static final Logger LOG = Logger.getLogger(NativeLibrary.class);

    boolean isThere() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (UnsatisfiedLinkError missing) {
            LOG.warnf("OR-Tools' native library is missing, so plans have no bound: %s", missing.getMessage());
            return false;
        }
    }
}
