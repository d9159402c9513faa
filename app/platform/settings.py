"""Settings by environment: every one documented, a wrong one stops the start and is named.

Names are the fields below in capitals with the prefix ``TONGXING_``; a value may come from a file
whose path is given as ``TONGXING_<NAME>_FILE`` (secrets of containers).
"""

import os
import re
from ipaddress import ip_network
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "TONGXING_"


def split_list(value: str) -> tuple[str, ...]:
    """The parts of a comma-separated setting."""
    return tuple(part.strip() for part in value.split(",") if part.strip())


class SettingsError(Exception):
    """The configuration does not hold; the message names the settings and why."""


class Settings(BaseSettings):
    """Everything that may differ between installations."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, extra="ignore", frozen=True, str_max_length=4096
    )

    profile: Literal["development", "demonstration", "production", "test"] = Field(
        "development",
        description="What this installation is for; production hides /docs and demands secrets.",
    )
    data_dir: Path = Field(
        Path("var"), description="Folder of the embedded database, uploads and the audit anchor."
    )
    database_url: str = Field(
        "",
        description=(
            "Database: empty for SQLite in the data folder, or"
            " postgresql://user:password@host/name."
        ),
    )
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8000, ge=1, le=65535, description="Port to listen on.")
    public_url: str = Field(
        "", description="Address users type, for links; empty means what the request says."
    )
    token_secret: SecretStr = Field(
        SecretStr(""),
        description=(
            "Secret that signs access tokens, at least 32 bytes; empty: made at first start"
            " and kept in the data folder (not in production)."
        ),
    )
    field_secret: SecretStr = Field(
        SecretStr(""),
        description=(
            "Secret that encrypts personal fields and makes pseudonyms, at least 32 bytes;"
            " empty: made at first start and kept in the data folder (not in production)."
        ),
    )
    second_factor_required: bool = Field(
        True,
        description=(
            "Administrators, auditors and coordinators must enrol a one-time code; false only for"
            " trying out (not in production). Unset, the demonstration does not ask for it."
        ),
    )
    insecure_cookies: bool = Field(
        False,
        description=(
            "Allow the refresh cookie over plain http, for browsers that refuse secure cookies from"
            " this machine itself (not in production)."
        ),
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="Least level of log lines."
    )
    worker_in_process: bool = Field(
        True, description="Run the background worker inside the server process."
    )
    job_threads: int = Field(
        1, ge=1, le=8, description="Jobs one worker runs at once; on SQLite always one."
    )
    https: bool = Field(
        False,
        description=(
            "Users reach this installation by HTTPS, here or at a proxy: sends HSTS and refuses"
            " plain HTTP."
        ),
    )
    certificate: Path | None = Field(
        None, description="TLS certificate file, when no proxy in front ends TLS."
    )
    private_key: Path | None = Field(None, description="TLS private key file of the certificate.")
    trusted_proxies: str = Field(
        "",
        description="Networks whose X-Forwarded-For and -Proto are believed, comma separated.",
    )
    allowed_origins: str = Field(
        "", description="Other sites whose pages may call the API (CORS), comma separated."
    )
    docs: Literal["auto", "on", "off"] = Field(
        "auto", description="Serve /docs and /openapi.json; auto means not in production."
    )
    spa_dir: Path | None = Field(
        None,
        description="Folder of the built interface; empty for frontend/dist beside the program.",
    )
    access_log: bool = Field(True, description="Write a log line for every request.")
    audit_anchor: Path | None = Field(
        None,
        description=(
            "File outside the database where the head of the audit chain is written down; empty"
            " for one in the data folder. Better on another disk or host."
        ),
    )
    extension_limit: int = Field(
        2, ge=0, le=10, description="How often the deadline of one ticket may be extended."
    )
    storage_url: str = Field(
        "",
        pattern=r"^$|^file:[^?#]+$|^s3://[^/]+(/.*)?$|^memory:$",
        description=(
            "Where files are kept: empty for the data folder, file:FOLDER, or s3://BUCKET/PREFIX."
        ),
    )
    storage_endpoint: str = Field(
        "", description="Address of S3-compatible storage; empty for AWS itself."
    )
    storage_region: str = Field("us-east-1", description="Region of the S3 bucket.")
    storage_access_key: str = Field("", description="Access key of the S3 bucket.")
    storage_secret_key: SecretStr = Field(SecretStr(""), description="Secret key of the S3 bucket.")
    photo_megabytes: int = Field(15, ge=1, le=60, description="Largest photo, in MB.")
    pdf_megabytes: int = Field(20, ge=1, le=60, description="Largest PDF document, in MB.")
    audio_megabytes: int = Field(50, ge=1, le=60, description="Largest sound recording, in MB.")
    clamd_address: str = Field(
        "",
        pattern=r"^$|^.+:\d{1,5}$",
        description="HOST:PORT of a clamd virus scanner; empty: files are kept as unscanned.",
    )

    @model_validator(mode="before")
    @classmethod
    def _read_files(cls, values: Any) -> Any:
        for name in cls.model_fields:
            path = os.environ.get(f"{PREFIX}{name.upper()}_FILE")
            if path and isinstance(values, dict) and not values.get(name):
                values[name] = Path(path).read_text(encoding="utf-8").strip()
        return values

    @field_validator("spa_dir")
    @classmethod
    def _is_built(cls, value: Path | None) -> Path | None:
        if value is None or value == Path():
            return None
        if not (value / "index.html").is_file():
            raise ValueError(f"{value} holds no index.html")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _are_networks(cls, value: str) -> str:
        for network in split_list(value):
            ip_network(network, strict=False)
        return value

    @field_validator("allowed_origins")
    @classmethod
    def _are_origins(cls, value: str) -> str:
        for origin in split_list(value):
            if not re.fullmatch(r"https?://[a-z0-9.:\[\]-]+", origin):
                raise ValueError(f"{origin} is not an origin such as https://host:port")
        return value

    @model_validator(mode="after")
    def _secrets_hold(self) -> Self:
        for name in ("token_secret", "field_secret"):
            secret = getattr(self, name).get_secret_value()
            if secret and len(secret.encode()) < 32:  # noqa: PLR2004 - 256 bit, RFC 7518 3.2
                raise ValueError(f"{PREFIX}{name.upper()} must have at least 32 bytes")
            if not secret and self.profile == "production":
                raise ValueError(f"{PREFIX}{name.upper()} must be set in production")
        if self.profile == "production" and (
            self.insecure_cookies or not self.second_factor_required
        ):
            raise ValueError(
                f"{PREFIX}INSECURE_COOKIES and {PREFIX}SECOND_FACTOR_REQUIRED cannot be relaxed"
                " in production"
            )
        return self

    @property
    def docs_served(self) -> bool:
        """Whether /docs is there."""
        return self.docs == "on" or (self.docs == "auto" and self.profile != "production")

    @property
    def second_factor_demanded(self) -> bool:
        """The demand with the demonstration's default filled in."""
        by_itself = self.profile != "demonstration" or "second_factor_required" in (
            self.model_fields_set
        )
        return by_itself and self.second_factor_required

    @property
    def effective_audit_anchor(self) -> Path:
        """The anchor file with the default filled in."""
        return self.audit_anchor or self.data_dir / "audit" / "anchors.txt"

    @property
    def effective_database_url(self) -> str:
        """The database's URL with the default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir / 'tongxing.sqlite3'}"


def load_settings(**overrides: Any) -> Settings:
    """Settings from the environment.

    Raises:
        SettingsError: with one line for each wrong value, naming its variable.
    """
    try:
        return Settings(**overrides)
    except ValidationError as error:
        lines = []
        for item in error.errors(include_input=False, include_url=False):
            name = PREFIX + "_".join(str(part) for part in item["loc"]).upper()
            said = str(item["msg"]).removeprefix("Value error, ")
            lines.append(f"{name}: {said}" if item["loc"] else said)
        raise SettingsError("\n".join(lines)) from None
    except OSError as error:
        raise SettingsError(f"{error.filename}: {error.strerror}") from None
