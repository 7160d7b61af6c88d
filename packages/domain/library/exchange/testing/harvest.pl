# Gathers records with the harvester of HTTP::OAI, following every resumption token, and prints them as JSON.
# perl harvest.pl https://voortent.example/streek/oai ListRecords metadataPrefix=oai_dc set=soort-les
use strict;
use warnings;
use HTTP::OAI;
use JSON::PP;

my ($address, $verb, @given) = @ARGV;
my %asked = map { split /=/, $_, 2 } @given;
my $harvester = HTTP::OAI::Harvester->new(baseURL => $address);
my $identity = $harvester->Identify;
die $identity->code . ' ' . $identity->message if $identity->is_error;

my @found;
my $answer = $harvester->$verb(%asked, onRecord => sub { push @found, told(@_) });
die $answer->code . ' ' . $answer->message if $answer->is_error;
while (my $one = $answer->next) { push @found, told($one) }
my @errors = map { $_->code } $answer->errors;
print JSON::PP->new->utf8->canonical->encode(
  { name => $identity->repositoryName, found => \@found, errors => \@errors });

sub told {
  my ($one) = @_;
  return { set => $one->setSpec } if $verb eq 'ListSets';
  return { prefix => $one->metadataPrefix } if $verb eq 'ListMetadataFormats';
  my $header = $verb eq 'ListIdentifiers' ? $one : $one->header;
  my $metadata = $verb eq 'ListIdentifiers' ? undef : $one->metadata;
  my $dom = $metadata && $metadata->dom;
  my ($root) = $dom ? $dom->findnodes('*/*') : ();
  my @titles = $dom ? $dom->findnodes('.//*[local-name() = "title"]') : ();
  return {
    identifier => $header->identifier,
    at => $header->datestamp,
    gone => $header->is_deleted ? JSON::PP::true : JSON::PP::false,
    sets => [$header->setSpec],
    titles => [map { $_->textContent } @titles],
    root => $root && $root->namespaceURI,
  };
}
