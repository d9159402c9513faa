"""Identity's services, put together once per process from the settings."""

from app.identity.access import AccessTokens
from app.identity.doorkeeper import Doorkeeper
from app.identity.passwords import PasswordHasher
from app.identity.revocations import RevocationList
from app.identity.tokens import TokenKeys, Tokens
from app.platform.key_ring import read_key_ring
from app.platform.runtime import Runtime
from app.platform.secrets_box import SecretsBox
from app.platform.secrets_file import secret_of

ISSUER = "tongxing"
AUDIENCE = "tongxing-api"


def provide_identity(runtime: Runtime) -> None:
    """Put tokens, sealing, hashing, revocation and the doorkeeper on the runtime."""
    settings = runtime.settings
    keys, current = read_key_ring(secret_of(settings, "token_secret"))
    tokens = Tokens(TokenKeys(keys, current=current), issuer=ISSUER, audience=AUDIENCE)
    sealing_keys, sealing_key = read_key_ring(secret_of(settings, "field_secret"))
    box = SecretsBox(sealing_keys, current=sealing_key)
    hasher = PasswordHasher()
    revocations = RevocationList(runtime.database)
    runtime.provide(Tokens, tokens)
    runtime.provide(AccessTokens, AccessTokens(tokens, revocations))
    runtime.provide(SecretsBox, box)
    runtime.provide(PasswordHasher, hasher)
    runtime.provide(RevocationList, revocations)
    doorkeeper = Doorkeeper(
        database=runtime.database,
        hasher=hasher,
        box=box,
        revocations=revocations,
        demand_second_factor=settings.second_factor_demanded,
    )
    runtime.provide(Doorkeeper, doorkeeper)
