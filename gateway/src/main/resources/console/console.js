// The operators' console. Each specification is shown as its service wrote it, except that whatever it says about
// bearer tokens is replaced by the sign-in of the configured issuer: authorization code with PKCE.
(async function openConsole() {
  'use strict';

  const SCHEME = 'campus';
  const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

  function tokenScheme(scheme) {
    return scheme.type === 'openIdConnect' || scheme.type === 'oauth2'
      || (scheme.type === 'http' && /^bearer$/i.test(scheme.scheme || ''));
  }

  function signIn(settings) {
    const scopes = {};
    settings.scopes.split(' ').filter(Boolean).forEach((scope) => { scopes[scope] = ''; });
    return {
      type: 'oauth2',
      description: 'Sign in at ' + settings.discoveryUrl,
      flows: { authorizationCode: { authorizationUrl: settings.authorizationUrl, tokenUrl: settings.tokenUrl, scopes } },
    };
  }

  function renamed(security, names) {
    return security.map((requirement) => {
      const kept = {};
      Object.keys(requirement).forEach((name) => {
        if (names.has(name)) {
          kept[SCHEME] = [];
        } else {
          kept[name] = requirement[name];
        }
      });
      return kept;
    });
  }

  function withSignIn(specification, settings) {
    if (!settings.authorizationUrl || !specification || !specification.paths) {
      return specification;
    }
    const adapted = JSON.parse(JSON.stringify(specification));
    const components = adapted.components || (adapted.components = {});
    const schemes = components.securitySchemes || {};
    const names = new Set(Object.keys(schemes).filter((name) => tokenScheme(schemes[name])));
    components.securitySchemes = {};
    Object.keys(schemes).filter((name) => !names.has(name)).forEach((name) => {
      components.securitySchemes[name] = schemes[name];
    });
    components.securitySchemes[SCHEME] = signIn(settings);
    adapted.security = adapted.security ? renamed(adapted.security, names) : [{ [SCHEME]: [] }];
    Object.values(adapted.paths).forEach((path) => METHODS.forEach((method) => {
      if (path[method] && path[method].security) {
        path[method].security = renamed(path[method].security, names);
      }
    }));
    return adapted;
  }

  function signInPlugin(settings) {
    return () => ({
      statePlugins: {
        spec: {
          wrapActions: {
            updateJsonSpec: (original) => (specification) => original(withSignIn(specification, settings)),
          },
        },
      },
    });
  }

  try {
    const answer = await fetch('/console/settings.json');
    const settings = await answer.json();
    const ui = window.SwaggerUIBundle({
      dom_id: '#console',
      urls: settings.specifications,
      layout: 'StandaloneLayout',
      presets: [window.SwaggerUIBundle.presets.apis, window.SwaggerUIStandalonePreset],
      plugins: [signInPlugin(settings)],
      oauth2RedirectUrl: window.location.origin + '/console/oauth2-redirect.html',
      validatorUrl: null,
      deepLinking: true,
      displayRequestDuration: true,
      persistAuthorization: false,
      tryItOutEnabled: true,
    });
    ui.initOAuth({
      clientId: settings.clientId,
      scopes: settings.scopes,
      usePkceWithAuthorizationCodeGrant: true,
    });
    window.campusConsole = ui;
  } catch (fault) {
    const shown = document.createElement('p');
    shown.className = 'console-fault';
    shown.textContent = 'The console could not be opened: ' + fault.message;
    document.getElementById('console').replaceChildren(shown);
  }
})();
