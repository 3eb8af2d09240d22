/// The local OpenID Connect issuer: anyone may sign in as anyone, so that it listens on the loopback address only.
@NullMarked
package org.campusfrontline.deploy.local.issuer;

import org.jspecify.annotations.NullMarked;
