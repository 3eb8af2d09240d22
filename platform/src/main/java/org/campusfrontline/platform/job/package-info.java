/// Long work: started in a use case's transaction, run by any replica under a lease, watched and cancelled over HTTP.
@NullMarked
package org.campusfrontline.platform.job;

import org.jspecify.annotations.NullMarked;
